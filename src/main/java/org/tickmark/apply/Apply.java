package org.tickmark.apply;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Started by the launcher, beside the application and without it. */
public final class Apply {

    private static final int BUFFER = 1 << 16;

    private Apply() {}

    /** @param args the tool's name; {@code --input FILE}, {@code --output FILE} */
    public static void main(String[] args) {
        System.exit(run(List.of(args), System.in, System.out, System.err));
    }

    /** Returns the exit code: 0 every line answered, 1 not every line, 2 used wrongly. */
    static int run(List<String> args, InputStream in, OutputStream out, PrintStream err) {
        Optional<Tool> tool = args.isEmpty()
                ? Optional.empty()
                : Arrays.stream(Tool.values())
                        .filter(known -> known.word().equals(args.getFirst()))
                        .findFirst();
        if (tool.isEmpty()) {
            err.println("apply needs a tool: %s."
                    .formatted(Arrays.stream(Tool.values()).map(Tool::word).collect(Collectors.joining(", "))));
            return 2;
        }
        var input = option("--input", args);
        var output = option("--output", args);
        if (args.size() != 1 + (input.isPresent() ? 2 : 0) + (output.isPresent() ? 2 : 0)) {
            err.println("apply takes a tool, --input FILE and --output FILE.");
            return 2;
        }
        try (var from = input.isPresent() ? new FileInputStream(input.get()) : in;
                var to = output.isPresent() ? new FileOutputStream(output.get()) : out) {
            return new Lines(tool.get()).answer(reader(from), writer(to)) == 0 ? 0 : 1;
        } catch (IOException e) {
            err.println("The lines could not be read or written: %s.".formatted(e.getMessage()));
            return 2;
        }
    }

    private static Optional<String> option(String name, List<String> args) {
        int at = args.indexOf(name);
        return at < 1 || at + 1 >= args.size() ? Optional.empty() : Optional.of(args.get(at + 1));
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
    }

    private static BufferedWriter writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    }
}
