package org.tickmark.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tickmark.language.Span;
import org.tickmark.language.Spans;

/**
 * How each word of a version is accounted for: it stands in a claim, in a disposition, or in a connective, or it is open
 * ({@code DESIGN.md}, "Text is the centre"). A word counts when all its characters lie in such spans; of a sentence half
 * covered, half the words count. Derived, never kept: words are swept once, in time that grows with words and spans.
 */
public final class Coverage {

    /** By what a word is accounted for; the first that holds. */
    public enum How {
        CLAIM,
        DISPOSITION,
        CONNECTIVE,
        OPEN
    }

    private static final int LONGEST_CONNECTIVE = 3; // words
    private static final String QUOTATION_MARKS = "\"\u201C\u201D\u201E\u00AB\u00BB\u2018\u2039\u203A\u300C\u300D";

    private final String text;
    private final Spans words;
    private final Spans sentences;
    private final How[] how;
    private final int[] counts = new int[How.values().length];
    private final List<Span> open = new ArrayList<>();

    private Coverage(String text, Spans words, Spans sentences) {
        this.text = text;
        this.words = words;
        this.sentences = sentences;
        this.how = new How[words.size()];
    }

    /**
     * @param words of the text, {@code sentences} too
     * @param claims where claims that count stand, in any order; they may overlap
     * @param dispositions the same for decisions that no claim is needed
     * @param connectives whether short rests beside a claim are accounted for by rule
     */
    public static Coverage of(
            String text,
            Spans words,
            Spans sentences,
            List<Span> claims,
            List<Span> dispositions,
            boolean connectives) {
        var coverage = new Coverage(text, words, sentences);
        var all = new ArrayList<>(claims);
        all.addAll(dispositions);
        coverage.sweep(joined(claims), joined(all));
        coverage.walkSentences(connectives);
        for (How each : coverage.how) {
            coverage.counts[each.ordinal()]++;
        }
        return coverage;
    }

    /** How many words the text has. */
    public int words() {
        return how.length;
    }

    /** How many of them are accounted for in this way. */
    public int count(How way) {
        return counts[way.ordinal()];
    }

    /** How many are not open. */
    public int accounted() {
        return how.length - count(How.OPEN);
    }

    /** How the word with that index, from 0, is accounted for. */
    public How of(int word) {
        return how[word];
    }

    /** From the first to the last of words that are open and neighbours in a sentence; in text order. */
    public List<Span> open() {
        return List.copyOf(open);
    }

    private void sweep(Spans claims, Spans all) {
        int claim = 0;
        int any = 0;
        for (int w = 0; w < how.length; w++) {
            while (claim < claims.size() && claims.end(claim) < words.end(w)) {
                claim++;
            }
            while (any < all.size() && all.end(any) < words.end(w)) {
                any++;
            }
            how[w] = claim < claims.size() && claims.start(claim) <= words.start(w)
                    ? How.CLAIM
                    : any < all.size() && all.start(any) <= words.start(w) ? How.DISPOSITION : How.OPEN;
        }
    }

    /** Spans that touch or overlap as one, in order. */
    private static Spans joined(List<Span> spans) {
        var joined = new Spans.Builder();
        int start = -1;
        int end = -1;
        for (Span span : spans.stream().sorted().toList()) {
            if (start >= 0 && span.start() <= end) {
                end = Math.max(end, span.end());
                continue;
            }
            if (start >= 0) {
                joined.add(start, end);
            }
            start = span.start();
            end = span.end();
        }
        return start < 0 ? joined.build() : joined.add(start, end).build();
    }

    private void walkSentences(boolean connectives) {
        Set<String> names = connectives ? namesInside() : Set.of();
        int w = 0;
        for (int s = 0; s < sentences.size(); s++) {
            int first = w;
            boolean claim = false;
            while (w < how.length && words.start(w) < sentences.end(s)) {
                claim |= how[w++] == How.CLAIM;
            }
            rests(first, w, claim && connectives, names);
        }
        rests(w, how.length, false, names);
    }

    private void rests(int first, int end, boolean byRule, Set<String> names) {
        for (int from = first; from < end; from++) {
            if (how[from] != How.OPEN) {
                continue;
            }
            int to = from + 1;
            while (to < end && how[to] == How.OPEN) {
                to++;
            }
            if (byRule && to - from <= LONGEST_CONNECTIVE && isPlain(from, to, first, names)) {
                java.util.Arrays.fill(how, from, to, How.CONNECTIVE);
            } else {
                open.add(new Span(words.start(from), words.end(to - 1)));
            }
            from = to - 1;
        }
    }

    /** Without figure, name or quotation mark. */
    private boolean isPlain(int from, int to, int first, Set<String> names) {
        for (int i = words.start(from); i < words.end(to - 1); i++) {
            if (Character.isDigit(text.charAt(i)) || QUOTATION_MARKS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        for (int w = from; w < to; w++) {
            if (isCapital(w) && (w != first || names.contains(stem(w)))) {
                return false;
            }
        }
        return true;
    }

    /** Words with a capital that begin no sentence: met at the beginning of one, they are names there too. */
    private Set<String> namesInside() {
        var names = new HashSet<String>();
        int w = 0;
        for (int s = 0; s < sentences.size(); s++) {
            for (int first = w; w < how.length && words.start(w) < sentences.end(s); w++) {
                if (w > first && isCapital(w)) {
                    names.add(stem(w));
                }
            }
        }
        return names;
    }

    private boolean isCapital(int word) {
        return Character.isUpperCase(text.codePointAt(words.start(word)));
    }

    /** Without an English genitive's ending. */
    private String stem(int word) {
        int end = words.end(word);
        boolean genitive = end - words.start(word) > 2
                && text.charAt(end - 1) == 's'
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
        return text.substring(words.start(word), genitive ? end - 2 : end);
    }
}
