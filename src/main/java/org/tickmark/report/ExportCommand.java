package org.tickmark.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tickmark.Command;
import org.tickmark.StartRefused;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.refusal.Refusal;

/** {@code export ARTICLE|all --output FILE.zip}: prints the id of each article that went out, one a line. */
@Component
class ExportCommand implements Command {

    private static final String USAGE = "export takes an article's id, or 'all', and --output FILE.zip.";

    private final Exporting exporting;
    private final CurrentPerson current;
    private final Sentences sentences;

    ExportCommand(Exporting exporting, CurrentPerson current, Sentences sentences) {
        this.exporting = exporting;
        this.current = current;
        this.sentences = sentences;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        int option = args.indexOf("--output");
        if (args.size() != 3 || option < 0 || option == 2) {
            throw new StartRefused(USAGE);
        }
        String what = args.get(option == 0 ? 2 : 0);
        Path file = Path.of(args.get(option + 1)).toAbsolutePath();
        try {
            current.asHouse(() -> {
                List<ArticleId> articles = what.equals("all") ? exporting.all() : List.of(article(what));
                write(articles, file);
                articles.forEach(out::println);
                return true;
            });
            return 0;
        } catch (Refusal refusal) {
            throw new StartRefused(sentences.of(refusal));
        }
    }

    private static ArticleId article(String typed) {
        return ArticleId.parse(typed)
                .orElseThrow(() -> new StartRefused("'" + typed + "' is no article's id. " + USAGE));
    }

    /** Beside its place first: who finds the file finds all of it. */
    private void write(List<ArticleId> articles, Path file) {
        Path folder = java.util.Objects.requireNonNull(file.getParent(), "the root is no file");
        try {
            Path part = Files.createTempFile(folder, "tickmark", ".part");
            try {
                try (OutputStream out = Files.newOutputStream(part)) {
                    exporting.write(articles, out);
                }
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new StartRefused("Cannot write " + file + ": " + e.getMessage());
        }
    }
}
