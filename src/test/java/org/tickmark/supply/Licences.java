package org.tickmark.supply;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two tables of {@code docs/licences.md}: which licences fit, and which one we take where a library offers several.
 */
record Licences(Set<String> fitting, Map<String, Choice> choices) {

    static final Path FILE = Path.of("docs", "licences.md");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String SECOND_TABLE = "## Offered under several";

    /** @param offered exactly what its POM offers; another offer has to be looked at again */
    record Choice(Set<String> offered, Set<String> taken) {}

    static Licences read(String page) {
        String[] halves = page.split(Pattern.quote(SECOND_TABLE), 2);
        var fitting = rows(halves[0]).flatMap(row -> codes(row[1])).collect(Collectors.toSet());
        var choices = rows(halves[1])
                .collect(Collectors.toMap(
                        row -> codes(row[1]).findFirst().orElseThrow(),
                        row -> new Choice(
                                codes(row[2]).collect(Collectors.toSet()),
                                codes(row[3]).collect(Collectors.toSet()))));
        return new Licences(fitting, choices);
    }

    /** What is wrong with these libraries, a line each. */
    List<String> faults(List<Sbom.Library> libraries) {
        return libraries.stream()
                .filter(library -> !fits(library))
                .map(library -> "%s %s: %s"
                        .formatted(
                                library.name(),
                                library.version(),
                                library.licences().isEmpty()
                                        ? "names no licence"
                                        : String.join(" or ", library.licences())))
                .toList();
    }

    /** Choices for a library that is shipped no more, or that offers something else by now. */
    Set<String> idle(List<Sbom.Library> libraries) {
        var idle = new TreeSet<>(choices.keySet());
        libraries.forEach(library -> {
            var choice = choices.get(library.name());
            if (choice != null && choice.offered().equals(Set.copyOf(library.licences()))) {
                idle.remove(library.name());
            }
        });
        return idle;
    }

    private boolean fits(Sbom.Library library) {
        var offered = Set.copyOf(library.licences());
        if (!offered.isEmpty() && fitting.containsAll(offered)) {
            return true;
        }
        var choice = choices.get(library.name());
        return choice != null
                && choice.offered().equals(offered)
                && !choice.taken().isEmpty()
                && offered.containsAll(choice.taken())
                && fitting.containsAll(choice.taken());
    }

    private static Stream<String[]> rows(String part) {
        return part.lines().filter(line -> line.startsWith("| `")).map(line -> line.split("\\|"));
    }

    private static Stream<String> codes(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1));
    }
}
