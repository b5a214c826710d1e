package org.tickmark.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/** Measures the figures asked for and prints them; started by the launcher, in the project's folder. */
public final class Bench {

    private final List<Figure> figures;
    private final PrintStream out;
    private final PrintStream err;

    Bench(List<Figure> figures, PrintStream out, PrintStream err) {
        this.figures = figures;
        this.out = out;
        this.err = err;
    }

    /** @param args figures' names or areas, none for all; {@code --input FILE} */
    public static void main(String[] args) throws IOException {
        System.exit(new Bench(Figures.all(), System.out, System.err).run(List.of(args)));
    }

    /** Returns the exit code: 0 all goals reached, 1 not all, 2 used wrongly. */
    int run(List<String> args) throws IOException {
        var names = new ArrayList<>(args);
        var input = input(names);
        var known = figures.stream().map(Figure::name).toList();
        var unknown = names.stream()
                .filter(name -> known.stream().noneMatch(figure -> names(name, figure)))
                .findFirst();
        if (unknown.isPresent()) {
            err.println("There is no figure '%s'; there are: %s."
                    .formatted(unknown.get(), known.stream().collect(Collectors.joining(", "))));
            return 2;
        }
        out.println(Machine.line());
        out.flush();
        var folder = Files.createTempDirectory("tickmark-bench");
        try (var workplace = new Workplace(folder, input)) {
            return measure(wanted(names, input.isPresent()), workplace);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private List<Figure> wanted(List<String> names, boolean input) {
        return figures.stream()
                .filter(figure -> names.isEmpty()
                        ? !figure.onlyWhenNamed()
                        : names.stream().anyMatch(name -> names(name, figure.name())))
                .filter(figure -> input || !figure.needsInput())
                .toList();
    }

    /** A figure is named by its name, or with others by its area. */
    private static boolean names(String name, String figure) {
        return figure.equals(name) || figure.startsWith(name + ".");
    }

    private int measure(List<Figure> wanted, Workplace workplace) {
        int code = 0;
        for (var figure : wanted) {
            err.println("tickmark: measuring " + figure.name() + " …");
            try {
                var measured = figure.measure(workplace);
                out.println(Line.of(figure, measured));
                out.flush();
                code = figure.goal().verdict(measured.value()).equals("short") ? 1 : code;
            } catch (Exception | AssertionError failure) {
                err.println("tickmark: %s could not be measured: %s".formatted(figure.name(), failure.getMessage()));
                code = 1;
            }
        }
        return code;
    }

    private static Optional<Path> input(List<String> args) {
        int at = args.indexOf("--input");
        if (at < 0) {
            return Optional.empty();
        }
        var file = Path.of(args.get(at + 1));
        args.subList(at, at + 2).clear();
        return Optional.of(file);
    }
}
