package org.tickmark.anchoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tickmark.anchoring.Draft.Claim;
import org.tickmark.anchoring.Draft.Fate;
import org.tickmark.language.Language;
import org.tickmark.language.Span;

/** Edits of our texts in four languages, drawn with a seed, and what carrying made of each claim. */
public final class Corpus {

    private static final String[] LANGUAGES = {"en", "de", "fr", "ru"};
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\d][\\p{L}\\d.,’'-]*");
    private static final int MOST_EDITS = 3;

    private int number;
    int wrong;
    int same;
    int sameCarried;
    int sameAsked;
    int changed;
    int changedShown;
    final Map<String, Integer> results = new TreeMap<>();
    final Map<Edits, int[]> byEdit = new EnumMap<>(Edits.class);
    final List<String> faults = new ArrayList<>();

    /** Claims of which a reader could not say where they went are left out of the rates, but never out of the faults. */
    public static Corpus of(int edits, long seed) {
        return of(edits, seed, LANGUAGES);
    }

    static Corpus of(int edits, long seed, String... texts) {
        var corpus = new Corpus();
        var random = new Random(seed);
        for (int done = 0; done < edits; ) {
            done += corpus.round(texts[random.nextInt(texts.length)], random);
        }
        return corpus;
    }

    public int wrong() {
        return wrong;
    }

    public double carried() {
        return (double) sameCarried / same;
    }

    public double asked() {
        return (double) sameAsked / same;
    }

    public double shown() {
        return (double) changedShown / changed;
    }

    public int claims() {
        return same + changed + results.getOrDefault("gone", 0);
    }

    private int round(String tag, Random random) {
        Draft old = Draft.of(tag);
        old.sentences().forEach(sentence -> mark(sentence, random));
        Draft fresh = old.copy();
        var applied = new ArrayList<Edits>();
        for (int i = 1 + random.nextInt(MOST_EDITS); i > 0; i--) {
            var edit = Edits.values()[random.nextInt(Edits.values().length)];
            if (edit.apply(fresh, random)) {
                applied.add(edit);
            }
        }
        String oldText = old.text();
        String newText = fresh.text();
        var carrying = Carrying.between(
                BlockText.ofLines(oldText), BlockText.ofLines(newText), old.language, Language.byIcu());
        for (var sentence : old.sentences()) {
            for (var claim : sentence.claims) {
                Span from = old.find(claim.number);
                judge(
                        applied,
                        oldText,
                        newText,
                        sentence.text,
                        from,
                        carrying.carry(from),
                        fresh.claim(claim.number),
                        fresh.find(claim.number));
            }
        }
        return applied.size();
    }

    private void mark(Draft.Sentence sentence, Random random) {
        var words = WORDS.matcher(sentence.text).results().toList();
        for (int i = random.nextInt(3); i > 0; i--) {
            int first = random.nextInt(words.size());
            int last = random.nextInt(4) == 0 ? first : first + random.nextInt(words.size() - first);
            sentence.claims.add(new Claim(
                    number++, words.get(first).start(), words.get(last).end()));
        }
    }

    private void judge(
            List<Edits> applied,
            String oldText,
            String newText,
            String sentence,
            Span from,
            Carried result,
            Claim claim,
            Span right) {
        results.merge(result.getClass().getSimpleName(), 1, Integer::sum);
        Span silent = result instanceof Carried.Kept kept
                ? kept.at()
                : result instanceof Carried.Moved moved ? moved.at() : null;
        boolean gone = claim == null || claim.fate == Fate.GONE;
        Span expected = gone || claim.fate != Fate.SAME ? null : right;
        // A copy that was made before the original went is the sentence to every reader, and so is it to us.
        boolean copyOnly = gone && Finding.of(sentence, newText) instanceof Finding.Once;
        if (silent != null && !silent.equals(expected) && !copyOnly) {
            wrong++;
            faults.add("WRONG " + applied + " '" + from.of(oldText) + "' at '" + around(silent, newText) + "', right: "
                    + (right == null ? "none" : around(right, newText)) + " fate "
                    + (claim == null ? "gone" : claim.fate));
        }
        if (gone) {
            results.merge("gone", 1, Integer::sum);
        } else if (claim.fate == Fate.SAME) {
            same++;
            sameCarried += silent != null ? 1 : 0;
            sameAsked += result instanceof Carried.Ambiguous ? 1 : 0;
            if (silent == null) {
                applied.forEach(edit -> byEdit.computeIfAbsent(edit, e -> new int[2])[0]++);
                faults.add("ASKED " + applied + " " + result.getClass().getSimpleName() + " '" + from.of(oldText)
                        + "' in '" + around(from, oldText) + "' now '" + around(right, newText) + "'");
            }
        } else {
            changed++;
            boolean shown =
                    result instanceof Carried.Altered altered && altered.at().equals(right)
                            || result instanceof Carried.Ambiguous ambiguous
                                    && ambiguous.candidates().contains(right);
            changedShown += shown ? 1 : 0;
            if (!shown) {
                faults.add("SHOWN " + applied + " " + result + " '" + from.of(oldText) + "' right '" + right.of(newText)
                        + "' shown " + (result instanceof Carried.Altered a ? a.at().of(newText) : ""));
            }
        }
    }

    private static String around(Span span, String text) {
        return text.substring(Math.max(0, span.start() - 25), span.start()) + "[" + span.of(text) + "]"
                + text.substring(span.end(), Math.min(text.length(), span.end() + 25))
                        .replace('\n', '|');
    }

    @Override
    public String toString() {
        return "claims %d wrong %d carried %.4f asked %.4f shown %.4f %s"
                .formatted(claims(), wrong, carried(), asked(), shown(), results);
    }
}
