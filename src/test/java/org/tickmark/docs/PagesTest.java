package org.tickmark.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages that say "shown by" name tests that are there. */
class PagesTest {

    private static final Path DOCS = Path.of("docs");
    private static final Pattern TEST = Pattern.compile("`(" + Named.TEST + ")`");

    /** The words by which the threat model says that there is nothing. */
    private static final String NOT_DEFENDED = "not defended";

    @Test
    void every_test_that_a_page_names_is_there() {
        List<Path> pages = pages();
        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(pages.stream().flatMap(page -> tests(text(page)))).hasSizeGreaterThan(80);
        assertThat(pages.stream()
                        .flatMap(page -> tests(text(page))
                                .flatMap(test -> Named.fault(test).stream())
                                .map(fault -> page + ": " + fault)))
                .isEmpty();
    }

    @Test
    void every_line_of_the_threat_model_names_a_test_or_says_that_nothing_defends() {
        List<String> lines = rows(text(DOCS.resolve("threats.md")));
        assertThat(lines).hasSizeGreaterThan(30);
        assertThat(lines.stream().filter(line -> tests(line).findAny().isEmpty() && !line.contains(NOT_DEFENDED)))
                .isEmpty();
    }

    @Test
    void every_line_about_what_is_kept_names_a_test() {
        List<String> lines = rows(text(DOCS.resolve("durability.md")));
        assertThat(lines).hasSizeGreaterThan(6);
        assertThat(lines.stream().filter(line -> tests(line).findAny().isEmpty()))
                .isEmpty();
    }

    /** The rows of a page's tables, without their heads. */
    private static List<String> rows(String page) {
        List<String> lines = page.lines().toList();
        return Stream.iterate(1, at -> at + 1)
                .limit(Math.max(0, lines.size() - 1L))
                .filter(at -> lines.get(at).startsWith("| "))
                .filter(at -> lines.get(at - 1).startsWith("|"))
                .map(lines::get)
                .toList();
    }

    private static Stream<String> tests(String text) {
        return TEST.matcher(text).results().map(found -> found.group(1));
    }

    private static List<Path> pages() {
        try (var found = Files.walk(DOCS)) {
            return found.filter(file -> file.toString().endsWith(".md")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
