package org.tickmark.anchoring;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.language.Span;

/**
 * Where words stand in a text, to the letter. An import that brings words without offsets takes {@link Once} only.
 */
public sealed interface Finding {

    /** The one place. */
    record Once(Span span) implements Finding {}

    /** No place. */
    record Never() implements Finding {}

    /** Several places, in text order; they may overlap ("anan" in "ananan"). */
    record Often(List<Span> spans) implements Finding {

        public Often {
            spans = List.copyOf(spans);
        }
    }

    /** @throws IllegalArgumentException when there are no words to look for */
    static Finding of(String exact, String text) {
        List<Span> all = all(exact, text);
        return switch (all.size()) {
            case 0 -> new Never();
            case 1 -> new Once(all.getFirst());
            default -> new Often(all);
        };
    }

    /**
     * All places, in text order, overlapping ones included. By Knuth, Morris and Pratt (1977), because a file from
     * elsewhere may hold words made to keep the plain search busy for hours: time grows with the two lengths added.
     *
     * @throws IllegalArgumentException when there are no words to look for
     */
    static List<Span> all(String exact, String text) {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("no words to look for");
        }
        var places = new ArrayList<Span>();
        int[] border = borders(exact);
        int matched = 0;
        for (int i = 0; i < text.length(); i++) {
            while (matched > 0 && (matched == exact.length() || text.charAt(i) != exact.charAt(matched))) {
                matched = border[matched - 1];
            }
            if (text.charAt(i) == exact.charAt(matched)) {
                matched++;
            }
            if (matched == exact.length()) {
                places.add(new Span(i + 1 - matched, i + 1));
            }
        }
        return places;
    }

    /** For each beginning of the words, the length of its longest true beginning that is also its end. */
    private static int[] borders(String words) {
        int[] border = new int[words.length()];
        int length = 0;
        for (int i = 1; i < words.length(); i++) {
            while (length > 0 && words.charAt(i) != words.charAt(length)) {
                length = border[length - 1];
            }
            if (words.charAt(i) == words.charAt(length)) {
                length++;
            }
            border[i] = length;
        }
        return border;
    }
}
