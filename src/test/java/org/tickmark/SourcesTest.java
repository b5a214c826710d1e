package org.tickmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that only the sources show. */
class SourcesTest {

    private static final int LONGEST_FILE = 400;
    private static final Path MAIN = Path.of("src", "main", "java", "org", "tickmark");
    private static final Pattern TABLE = Pattern.compile("(?im)^\\s*create table (\\w+)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)//.*$");

    @Test
    void no_file_is_longer_than_four_hundred_lines() {
        var sources = Stream.of(
                        files(Path.of("src"), ".java", ".sh"),
                        files(Path.of("frontend"), ".js", ".css"),
                        Stream.of(Path.of("tickmark")))
                .flatMap(found -> found)
                .toList();
        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(sources.stream().filter(file -> lines(file) > LONGEST_FILE))
                .as("a file is a thought: split it")
                .isEmpty();
    }

    @Test
    void every_package_tells_what_it_is_for_and_declares_null() {
        var packages = files(MAIN, ".java").map(Path::getParent).collect(Collectors.toSet());
        assertThat(packages).hasSizeGreaterThan(10);
        assertThat(packages.stream().filter(folder -> !declaresNull(folder.resolve("package-info.java"))))
                .as("a package-info.java with a sentence and @NullMarked")
                .isEmpty();
    }

    /** A migration is named by its room: {@code V12__claim_priority.sql}. */
    @Test
    void only_search_names_another_rooms_tables() {
        var tables = tables();
        assertThat(tables).containsKeys("claim", "evidence", "article").hasSizeGreaterThan(20);
        var strangers = files(MAIN, ".java")
                .filter(file -> MAIN.relativize(file).getNameCount() > 1)
                .filter(file -> !room(file).equals("search"))
                .flatMap(file -> foreign(file, tables))
                .toList();
        assertThat(strangers)
                .as("a room's tables are its own: ask its service, or read a list in search")
                .isEmpty();
    }

    private static TreeMap<String, String> tables() {
        var rooms = new TreeMap<String, String>();
        files(Path.of("db", "migration"), ".sql").forEach(file -> {
            var room = file.getFileName().toString().split("__", 2)[1].split("[_.]", 2)[0];
            TABLE.matcher(text(file)).results().forEach(found -> rooms.put(found.group(1), room));
        });
        return rooms;
    }

    private static Stream<String> foreign(Path file, TreeMap<String, String> tables) {
        var code = COMMENT.matcher(text(file)).replaceAll("");
        var used = Pattern.compile("\\b(?:from|join|into|update)\\s+(\\w+)|@Table\\(name = \"(\\w+)\"")
                .matcher(code)
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .collect(Collectors.toCollection(() -> new java.util.TreeSet<>()));
        return used.stream()
                .filter(table -> tables.containsKey(table) && !room(file).equals(tables.get(table)))
                .map(table -> "%s names %s of %s".formatted(MAIN.relativize(file), table, tables.get(table)));
    }

    private static String room(Path file) {
        return MAIN.relativize(file).getName(0).toString();
    }

    private static boolean declaresNull(Path info) {
        return Files.exists(info)
                && text(info).contains("@NullMarked")
                && text(info).contains("/**");
    }

    private static Stream<Path> files(Path root, String... endings) {
        try (var found = Files.walk(root)) {
            var wanted = Set.of(endings);
            return List.copyOf(found.filter(Files::isRegularFile)
                            .filter(file -> wanted.stream().anyMatch(file.toString()::endsWith))
                            .toList())
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        return text(file).lines().count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
