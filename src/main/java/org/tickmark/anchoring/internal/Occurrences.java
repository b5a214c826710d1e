package org.tickmark.anchoring.internal;

import java.util.ArrayList;
import java.util.List;

/** Where words of one text stand in the other, to the folded letter; by the rarest of their tokens. */
final class Occurrences {

    private static final int MOST = 8; // candidates that a person can look through
    private static final int MOST_LOOKS = 4_000; // places of the rarest token

    private final Reading text;
    private final int[] first;
    private final int[] places;

    /** @param vocabulary how many numbers the lexicon has given */
    Occurrences(Reading text, int vocabulary) {
        this.text = text;
        first = new int[vocabulary + 1];
        int size = text.tokens.size();
        for (int t = 0; t < size; t++) {
            first[text.tokens.id(t) + 1]++;
        }
        for (int i = 0; i < vocabulary; i++) {
            first[i + 1] += first[i];
        }
        places = new int[size];
        int[] next = first.clone();
        for (int t = 0; t < size; t++) {
            places[next[text.tokens.id(t)]++] = t;
        }
    }

    /**
     * The first tokens of up to {@value #MOST} places, in text order.
     *
     * @param from first token in the other text, @param to after the last
     * @param start the words' units there, @param end after the last
     */
    List<Integer> of(Reading other, int from, int to, int start, int end) {
        int rarest = from;
        for (int t = from; t < to; t++) {
            if (count(other.tokens.id(t)) < count(other.tokens.id(rarest))) {
                rarest = t;
            }
        }
        var found = new ArrayList<Integer>();
        int id = other.tokens.id(rarest);
        int last = Math.min(first[id + 1], first[id] + MOST_LOOKS);
        for (int p = first[id]; p < last && found.size() < MOST; p++) {
            int token = places[p] - (rarest - from);
            if (token >= 0 && token + (to - from) <= text.tokens.size() && stands(token, other, from, start, end)) {
                found.add(token);
            }
        }
        return found;
    }

    /** Unit at which the words would begin, if their first token were this one. */
    int start(int token, Reading other, int from, int start) {
        return text.tokens.start(token) + start - other.tokens.start(from);
    }

    private boolean stands(int token, Reading other, int from, int start, int end) {
        int at = start(token, other, from, start);
        return other.sameStretch(start, end, text, at, at + end - start);
    }

    private int count(int id) {
        return first[id + 1] - first[id];
    }
}
