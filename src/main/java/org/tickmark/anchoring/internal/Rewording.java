package org.tickmark.anchoring.internal;

import java.util.Optional;
import org.tickmark.language.Span;

/**
 * The new wording in the place of words that changed: what stands between the nearest neighbours that stayed. Where a
 * change reaches over the span's border, it is parted as the old words were.
 */
final class Rewording {

    private static final String EDGES = ".,;:!?\u060C\u061F\u3002\uFF0C\uFF1B";

    private final Reading old;
    private final Reading fresh;
    private final WordPairs words;
    private final Pairing pairing;
    private final Stretch quote;
    private int from;
    private int to;

    Rewording(Pairing pairing, WordPairs words, Stretch quote) {
        this.pairing = pairing;
        this.words = words;
        this.quote = quote;
        old = pairing.old;
        fresh = pairing.fresh;
    }

    /** Empty when the sentence has no partner, or nothing came in the words' place. */
    Optional<Span> place() {
        var first = firstGroup();
        var last = lastGroup();
        if (first == null || last == null) {
            return Optional.empty();
        }
        int floor = fresh.firstToken[first.newFrom()];
        int ceiling = fresh.firstToken[last.newTo()];
        int oldFloor = old.firstToken[first.oldFrom()];
        int oldCeiling = old.firstToken[last.oldTo()];
        from = border(Math.max(quote.from, oldFloor), oldFloor, oldCeiling, floor, ceiling);
        to = border(Math.min(quote.to, oldCeiling), oldFloor, oldCeiling, floor, ceiling);
        trim();
        balance();
        if (from >= to) {
            return Optional.empty();
        }
        return Optional.of(fresh.folded.origin(fresh.tokens.start(from), fresh.tokens.end(to - 1)));
    }

    /** Whether the words found are the old ones after all, so that the pairing had a choice. */
    boolean isSame() {
        return from < to
                && old.sameStretch(quote.start, quote.end, fresh, fresh.tokens.start(from), fresh.tokens.end(to - 1));
    }

    private @org.jspecify.annotations.Nullable Group firstGroup() {
        for (int s = old.sentenceOf[quote.from]; s <= old.sentenceOf[quote.to - 1]; s++) {
            if (pairing.ofOld(s) != null) {
                return pairing.ofOld(s);
            }
        }
        return null;
    }

    private @org.jspecify.annotations.Nullable Group lastGroup() {
        for (int s = old.sentenceOf[quote.to - 1]; s >= old.sentenceOf[quote.from]; s--) {
            if (pairing.ofOld(s) != null) {
                return pairing.ofOld(s);
            }
        }
        return null;
    }

    /** Where the border before the old token comes to lie. */
    private int border(int token, int oldFloor, int oldCeiling, int floor, int ceiling) {
        if (token < oldCeiling && token == quote.from && words.of(token) >= 0) {
            return words.of(token);
        }
        if (token > oldFloor && token == quote.to && words.of(token - 1) >= 0) {
            return words.of(token - 1) + 1;
        }
        int left = token - 1;
        while (left >= oldFloor && words.of(left) < 0) {
            left--;
        }
        int right = token;
        while (right < oldCeiling && words.of(right) < 0) {
            right++;
        }
        int newLeft = left < oldFloor ? floor : words.of(left) + 1;
        int newRight = right < oldCeiling ? words.of(right) : ceiling;
        int oldLength = right - left - 1;
        int before = token - left - 1;
        return oldLength == 0
                ? newLeft
                : newLeft + Math.round((float) before * Math.max(0, newRight - newLeft) / oldLength);
    }

    /** A comma or stop at the edge belongs to the words only if one stood there before. */
    private void trim() {
        while (from < to && isEdge(fresh, from) && !isEdge(old, quote.from)) {
            from++;
        }
        while (from < to && isEdge(fresh, to - 1) && !isEdge(old, quote.to - 1)) {
            to--;
        }
    }

    /** A quotation mark that came in with the words, and whose other half is among them. */
    private void balance() {
        int marks = 0;
        for (int t = from; t < to; t++) {
            marks += isQuote(t) ? 1 : 0;
        }
        if (marks % 2 == 1 && from > 0 && isQuote(from - 1) && !words.isTaken(from - 1)) {
            from--;
        } else if (marks % 2 == 1 && to < fresh.tokens.size() && isQuote(to) && !words.isTaken(to)) {
            to++;
        }
    }

    private boolean isQuote(int token) {
        return fresh.isQuote(token);
    }

    private static boolean isEdge(Reading text, int token) {
        return EDGES.indexOf(text.text.charAt(text.tokens.start(token))) >= 0;
    }
}
