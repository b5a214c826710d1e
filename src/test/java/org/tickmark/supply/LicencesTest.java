package org.tickmark.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No library is shipped whose licence does not fit, and none that the list of what is shipped does not know. */
class LicencesTest {

    /** Spring Boot's own loader, which its plugin puts in while packing. */
    private static final String LOADER = "spring-boot-jarmode-tools-";

    private static Licences licences;
    private static Sbom sbom;

    @BeforeAll
    static void read() throws IOException {
        licences = Licences.read(Files.readString(Licences.FILE));
        sbom = Sbom.read(Files.readString(Sbom.FILE));
    }

    @Test
    void every_library_has_a_licence_that_fits() {
        assertThat(sbom.libraries()).hasSizeGreaterThan(100);
        assertThat(licences.faults(sbom.libraries()))
                .as("docs/licences.md says which licences fit")
                .isEmpty();
        assertThat(licences.idle(sbom.libraries()))
                .as("a choice that no shipped library offers")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGPL-3.0-only", "SSPL-1.0", "LGPL-2.1-only", "CVDLv4", ""})
    void a_licence_off_the_list_is_found(String licence) {
        var stranger =
                new Sbom.Library("org.example:stranger", "1", licence.isEmpty() ? List.of() : List.of(licence), "");
        assertThat(licences.faults(List.of(stranger))).hasSize(1);
    }

    @Test
    void two_licences_need_a_choice_and_another_offer_needs_another() {
        var unknown = new Sbom.Library("org.example:both", "1", List.of("Apache-2.0", "AGPL-3.0-only"), "");
        var turned = new Sbom.Library("com.h2database:h2", "3", List.of("MPL-2.0", "SSPL-1.0"), "");
        assertThat(licences.faults(List.of(unknown, turned))).hasSize(2);
    }

    @Test
    @EnabledIfSystemProperty(
            named = "tickmark.app",
            matches = ".+",
            disabledReason = "runs in ./tickmark test, which builds the application whose libraries it looks at")
    void the_list_names_exactly_what_is_shipped() throws Exception {
        var shipped = shipped();
        assertThat(shipped).hasSizeGreaterThan(100);
        Map<String, String> listed = new TreeMap<>();
        sbom.byJar().forEach((jar, library) -> listed.put(jar, String.valueOf(library.sha256())));

        assertThat(shipped.entrySet().stream()
                        .filter(each -> !each.getValue().equals(listed.get(each.getKey())))
                        .map(Map.Entry::getKey))
                .as("shipped, and not listed so: mvn cyclonedx:makeBom, and look at the licences")
                .isEmpty();
        var gone = new TreeSet<>(listed.keySet());
        gone.removeAll(shipped.keySet());
        // A starter is a list of dependencies with an empty jar; it is not packed.
        gone.removeIf(jar -> jar.startsWith("spring-boot-starter"));
        assertThat(gone).as("listed, and not shipped: mvn cyclonedx:makeBom").isEmpty();
    }

    private static Map<String, String> shipped() throws Exception {
        try (var jars = Files.list(Path.of(System.getProperty("tickmark.app"), "lib"))) {
            return jars.filter(jar -> !jar.getFileName().toString().startsWith(LOADER))
                    .collect(Collectors.toMap(jar -> jar.getFileName().toString(), LicencesTest::sha256));
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
