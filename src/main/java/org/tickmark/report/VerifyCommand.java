package org.tickmark.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.tickmark.Command;
import org.tickmark.StartRefused;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.refusal.Refusal;

/** {@code verify [--checkpoint FILE]…}: one line per fault, {@code fault KIND WHERE}; 0 when there is none, else 1. */
@Component
class VerifyCommand implements Command {

    private static final String USAGE = "verify takes --checkpoint FILE, any number of times, and nothing else.";

    private final Verifying verifying;
    private final CurrentPerson current;
    private final Sentences sentences;

    VerifyCommand(Verifying verifying, CurrentPerson current, Sentences sentences) {
        this.verifying = verifying;
        this.current = current;
        this.sentences = sentences;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        List<String> notes = notes(args);
        AtomicInteger faults = new AtomicInteger();
        try {
            current.asHouse(() -> {
                verifying.verify(notes, fault -> {
                    faults.incrementAndGet();
                    out.println(fault);
                });
                return true;
            });
        } catch (Refusal refusal) {
            throw new StartRefused(sentences.of(refusal));
        } catch (IllegalArgumentException e) {
            throw new StartRefused("A file given with --checkpoint holds no checkpoint. " + USAGE);
        }
        return faults.get() == 0 ? 0 : 1;
    }

    private static List<String> notes(List<String> args) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < args.size(); i += 2) {
            if (!args.get(i).equals("--checkpoint") || i + 1 == args.size()) {
                throw new StartRefused(USAGE);
            }
            try {
                notes.add(Files.readString(Path.of(args.get(i + 1))));
            } catch (IOException e) {
                throw new StartRefused("Cannot read the checkpoint " + args.get(i + 1) + ".");
            }
        }
        return notes;
    }
}
