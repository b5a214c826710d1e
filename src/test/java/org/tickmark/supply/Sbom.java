package org.tickmark.supply;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of shipped libraries, as the CycloneDX plugin wrote it. */
record Sbom(List<Library> libraries) {

    static final Path FILE = Path.of("docs", "sbom.cdx.json");

    /**
     * @param name {@code group:artifact}
     * @param licences SPDX ids, or the words of its POM where there is none
     * @param sha256 of the jar, in hex
     */
    record Library(
            String name,
            String version,
            List<String> licences,
            @Nullable String sha256) {

        String jar() {
            return name.substring(name.indexOf(':') + 1) + "-" + version + ".jar";
        }
    }

    static Sbom read(String json) {
        return new Sbom(each(new JsonMapper().readTree(json).path("components")).stream()
                .map(Sbom::library)
                .toList());
    }

    Map<String, Library> byJar() {
        return libraries.stream().collect(Collectors.toMap(Library::jar, library -> library));
    }

    private static Library library(JsonNode from) {
        var licences = new TreeSet<String>();
        for (JsonNode entry : each(from.path("licenses"))) {
            JsonNode licence = entry.path("license");
            licences.add(
                    entry.has("expression")
                            ? entry.path("expression").asString()
                            : licence.path("id").asString(licence.path("name").asString("")));
        }
        String sha256 = each(from.path("hashes")).stream()
                .filter(hash -> hash.path("alg").asString().equals("SHA-256"))
                .map(hash -> hash.path("content").asString())
                .findFirst()
                .orElse(null);
        return new Library(
                from.path("group").asString() + ":" + from.path("name").asString(),
                from.path("version").asString(),
                List.copyOf(licences),
                sha256);
    }

    private static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
