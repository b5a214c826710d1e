package org.tickmark.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/asvs.csv} answers every requirement of OWASP ASVS 5.0.0, levels 1 and 2, and names only what is there. */
class AsvsTest {

    private static final Path FILE = Path.of("docs", "asvs.csv");
    private static final String OPEN = "open";

    private static List<CSVRecord> rows;

    @BeforeAll
    static void read() throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(Files.newBufferedReader(FILE))) {
            rows = parser.getRecords();
        }
    }

    /** The numbers and levels as OWASP published them, a line for each. */
    @Test
    void every_requirement_has_one_row_and_its_level() throws IOException {
        try (var published = AsvsTest.class.getResourceAsStream("asvs-5.0.0.txt")) {
            var wanted = new String(published.readAllBytes()).lines().toList();
            assertThat(wanted).hasSize(253);
            assertThat(rows.stream().map(row -> row.get("id") + " " + row.get("level")))
                    .containsExactlyElementsOf(wanted);
        }
    }

    @Test
    void every_row_is_whole() {
        assertThat(rows.stream().flatMap(AsvsTest::faults)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NoSuchTest",
                "AsvsTest#no_such_method",
                "org.example.AsvsTest",
                "NoSuch.java",
                "package-info.java",
                "anything"
            })
    void what_is_not_there_is_found(String name) {
        assertThat(Named.fault(name)).isPresent();
    }

    @Test
    void a_row_that_shows_nothing_is_found() {
        assertThat(Stream.of(
                                Map.of("applies", "yes", "shown_by", "", "note", ""),
                                Map.of("applies", "yes", "shown_by", "open", "note", ""),
                                Map.of("applies", "no", "shown_by", "", "note", ""),
                                Map.of("applies", "no", "shown_by", "AsvsTest", "note", "why"),
                                Map.of("applies", "perhaps", "shown_by", "AsvsTest", "note", "why"))
                        .map(AsvsTest::fault))
                .doesNotContain(Optional.empty());
    }

    private static Stream<String> faults(CSVRecord row) {
        Stream<String> named = row.get("shown_by").equals(OPEN)
                ? Stream.empty()
                : Arrays.stream(row.get("shown_by").split("; *"))
                        .filter(name -> !name.isEmpty())
                        .flatMap(name -> Named.fault(name).stream());
        return Stream.concat(named, fault(row.toMap()).stream()).map(fault -> row.get("id") + ": " + fault);
    }

    /** An open row says what is so; one that does not apply says why. */
    private static Optional<String> fault(Map<String, String> row) {
        String shown = row.getOrDefault("shown_by", "");
        String note = row.getOrDefault("note", "");
        return switch (row.getOrDefault("applies", "")) {
            case "yes" ->
                shown.isEmpty() || shown.equals(OPEN) && note.isEmpty()
                        ? Optional.of("neither shown nor said to be open, and what is so")
                        : Optional.empty();
            case "no" -> shown.isEmpty() && !note.isEmpty() ? Optional.empty() : Optional.of("why it does not apply");
            default -> Optional.of("applies: yes or no");
        };
    }
}
