package org.tickmark.report;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tickmark.Command;
import org.tickmark.StartRefused;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.refusal.Refusal;

/**
 * {@code import FILE.zip}: prints one line for each article that came in: id, claims, title, parted by tabs. Times stay
 * as they are.
 */
@Component
class ImportCommand implements Command {

    private final Importing importing;
    private final CurrentPerson current;
    private final Sentences sentences;

    ImportCommand(Importing importing, CurrentPerson current, Sentences sentences) {
        this.importing = importing;
        this.current = current;
        this.sentences = sentences;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        if (args.size() != 1) {
            throw new StartRefused("import takes one archive: import FILE.zip.");
        }
        try {
            ArchiveSheet sheet =
                    current.asHouse(() -> importing.bringIn(Path.of(args.getFirst()), ImportOptions.AS_IT_IS));
            sheet.articles().forEach(line -> out.println(line.id() + "\t" + line.claims() + "\t" + line.title()));
            return 0;
        } catch (Refusal refusal) {
            throw new StartRefused(sentences.of(refusal));
        }
    }
}
