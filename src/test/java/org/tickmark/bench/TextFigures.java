package org.tickmark.bench;

import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tickmark.anchoring.BlockText;
import org.tickmark.anchoring.Carrying;
import org.tickmark.anchoring.Corpus;
import org.tickmark.claim.Coverage;
import org.tickmark.language.Language;
import org.tickmark.language.LanguageTag;

/** What {@code ./tickmark bench text} measures: 200,000 words cut, covered and carried, and how well they are carried. */
final class TextFigures {

    private static final LanguageTag EN = LanguageTag.of("en");
    private static final Language LANGUAGE = Language.byIcu();
    private static final int WARM = 5;
    private static final int ROUNDS = 7;
    private static final int EDITS = 2_000;
    private static final long SEED = 20261124;
    private static final int HEAP = 512;

    private @Nullable Corpus corpus;

    List<Figure> all() {
        String book = Books.some(1);
        var figures = new ArrayList<Figure>(List.of(
                timed(
                        "text.sentences",
                        "300",
                        () -> LANGUAGE.sentences(book, EN).size()),
                timed("text.words", null, () -> LANGUAGE.words(book, EN).size()),
                coverage(book),
                new Seconds("text.carry_3", Goal.atMost("1"), () -> carry(book, Books.edited(book, 0.03, 3))),
                new Seconds("text.carry_15", Goal.atMost("3"), () -> carry(book, Books.edited(book, 0.15, 3))),
                new Other(),
                new Seconds("text.flat_myers_3", Goal.NONE, () -> myers(book, Books.edited(book, 0.03, 3)))));
        figures.add(rated("text.corpus_wrong", "count", Goal.atMost("0"), () -> (double) corpus().wrong()));
        figures.add(rated("text.corpus_carried", "share", Goal.atLeast("0.98"), () -> corpus().carried()));
        figures.add(rated("text.corpus_shown", "share", Goal.atLeast("0.95"), () -> corpus().shown()));
        figures.add(rated("text.corpus_ambiguous", "share", Goal.atMost("0.03"), () -> corpus().asked()));
        return figures;
    }

    private Corpus corpus() {
        if (corpus == null) {
            corpus = Corpus.of(EDITS, SEED);
        }
        return corpus;
    }

    private static int carry(String old, String fresh) {
        return Carrying.between(BlockText.ofLines(old), BlockText.ofLines(fresh), EN, LANGUAGE)
                .carry(Books.claims(old, 2))
                .size();
    }

    /** The whole text as one row of words, as java-diff-utils compares lists. */
    private static int myers(String old, String fresh) {
        return new MyersDiff<String>()
                .computeDiff(Arrays.asList(old.split("\\s+")), Arrays.asList(fresh.split("\\s+")), null)
                .size();
    }

    private static Figure timed(String name, @Nullable String goal, Callable<Integer> work) {
        return new Millis(name, goal == null ? Goal.NONE : Goal.atMost(goal), work);
    }

    private static Figure coverage(String book) {
        var words = LANGUAGE.words(book, EN);
        var sentences = LANGUAGE.sentences(book, EN);
        var claims = Books.claims(book, 2);
        return timed(
                "text.coverage",
                "20",
                () -> Coverage.of(book, words, sentences, claims, List.of(), true)
                        .words());
    }

    private Figure rated(String name, String unit, Goal goal, Callable<Double> rate) {
        return new NamedFigure(name, unit, goal) {
            @Override
            public Measured measure(Workplace workplace) throws Exception {
                return new Measured(rate.call(), corpus().claims());
            }
        };
    }

    private static double nanos(Callable<Integer> work) throws Exception {
        long from = System.nanoTime();
        work.call();
        return System.nanoTime() - from;
    }

    private static final class Millis extends NamedFigure {

        private final Callable<Integer> work;

        Millis(String name, Goal goal, Callable<Integer> work) {
            super(name, "ms", goal);
            this.work = work;
        }

        @Override
        public Measured measure(Workplace workplace) throws Exception {
            var took = new ArrayList<Double>();
            for (int round = 0; round < WARM + ROUNDS; round++) {
                double once = nanos(work) / 1e6;
                if (round >= WARM) {
                    took.add(once);
                }
            }
            return new Measured(Samples.median(took), took.size());
        }
    }

    private static final class Seconds extends NamedFigure {

        private final Callable<Integer> work;

        Seconds(String name, Goal goal, Callable<Integer> work) {
            super(name, "s", goal);
            this.work = work;
        }

        @Override
        public Measured measure(Workplace workplace) throws Exception {
            var took = new ArrayList<Double>();
            work.call();
            for (int round = 0; round < 3; round++) {
                took.add(nanos(work) / 1e9);
            }
            return new Measured(Samples.median(took), took.size());
        }
    }

    /** Two texts that have nothing in common, in a process of its own that has 512 MB and no more. */
    static final class Other extends NamedFigure {

        Other() {
            super("text.carry_other", "s", Goal.atMost("10"));
        }

        /** What the process does: prints the seconds. */
        public static void main(String[] args) {
            String old = Books.some(1);
            String fresh = Books.some(5);
            long from = System.nanoTime();
            carry(old, fresh);
            System.out.println((System.nanoTime() - from) / 1e9);
        }

        @Override
        public Measured measure(Workplace workplace) throws Exception {
            var process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-Xmx" + HEAP + "m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Other.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes()).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("not within " + HEAP + " MB");
            }
            return new Measured(Double.parseDouble(printed), 1);
        }
    }
}
