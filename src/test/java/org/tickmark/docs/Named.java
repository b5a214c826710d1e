package org.tickmark.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page may name as shown by: a test, {@code SomeTest} or {@code SomeTest#a_method}, with its package where two
 * have that name; or a file by its name, {@code Some.java}.
 */
final class Named {

    /** A test as pages write it. */
    static final String TEST = "(?:[a-z0-9]+\\.)*[A-Z]\\w*[a-z]\\w*(?:Test|IT)(?:#\\w+)?";

    private static final Pattern IS_TEST = Pattern.compile(TEST);
    private static final List<Path> ROOTS =
            List.of(Path.of("src"), Path.of("frontend"), Path.of("docs"), Path.of("db"));
    private static final Map<String, List<Path>> FILES = files();

    private Named() {}

    /** What is wrong with the name, in a sentence; empty when what it names is there, once. */
    static Optional<String> fault(String name) {
        return IS_TEST.matcher(name).matches() ? test(name) : file(name);
    }

    private static Optional<String> test(String name) {
        String[] parts = name.split("#", 2);
        String path = parts[0].replace('.', '/') + ".java";
        List<Path> found = FILES.getOrDefault(path.substring(path.lastIndexOf('/') + 1), List.of()).stream()
                .filter(file -> file.startsWith(Path.of("src", "test")) && file.endsWith(path))
                .toList();
        if (found.size() != 1) {
            return Optional.of(name + (found.isEmpty() ? ": there is no such test" : ": there are several"));
        }
        return parts.length == 1 || hasMethod(found.getFirst(), parts[1])
                ? Optional.empty()
                : Optional.of(name + ": the test has no such method");
    }

    private static Optional<String> file(String name) {
        int found = FILES.getOrDefault(name, List.of()).size();
        return found == 1
                ? Optional.empty()
                : Optional.of(name + (found == 0 ? ": there is no such file" : ": there are several"));
    }

    private static boolean hasMethod(Path file, String method) {
        try {
            return Pattern.compile("(?m)^ +(?:public )?void " + method + "\\(")
                    .matcher(Files.readString(file))
                    .find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Path>> files() {
        return ROOTS.stream()
                .flatMap(Named::below)
                .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
    }

    private static Stream<Path> below(Path root) {
        try (var found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
