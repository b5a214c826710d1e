package org.tickmark.language;

import java.util.BitSet;

/**
 * Items of a list that run on in one block: "1. The first item 2. The second item", "• one • two". Only where the block
 * begins with a marker of the same kind and each is the next one, so that a figure in a sentence is none.
 */
final class ListMarkers {

    private final String text;
    private final BitSet starts = new BitSet();

    private ListMarkers(String text) {
        this.text = text;
    }

    /** The offsets at which an item after the first begins. */
    static BitSet in(String text) {
        var markers = new ListMarkers(text);
        int first = 0;
        while (first < text.length() && CodePoints.isBlank(text.charAt(first))) {
            first++;
        }
        if (first < text.length()) {
            if (Signs.isBullet(text.charAt(first))) {
                markers.bullets(first);
            } else {
                markers.numbers(first);
            }
        }
        return markers.starts;
    }

    private void bullets(int first) {
        for (int i = text.indexOf(text.charAt(first), first + 1); i >= 0; i = text.indexOf(text.charAt(first), i + 1)) {
            if (CodePoints.isBlank(text.charAt(i - 1))) {
                starts.set(i);
            }
        }
    }

    private void numbers(int first) {
        String kind = kindAt(first);
        if (kind.isEmpty()) {
            return;
        }
        int found = first;
        for (String marker = markerAt(first, kind); !marker.isEmpty(); ) {
            marker = next(marker);
            found = find(marker + kind, found + 1);
            if (found < 0) {
                return;
            }
            starts.set(found);
        }
    }

    /** What closes the marker: "." or ")" or ".)"; empty when there is none. */
    private String kindAt(int first) {
        int end = first;
        while (end < text.length() && end - first < 3 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == first && (text.charAt(first) == 'a' || text.charAt(first) == 'A')) {
            end++;
        }
        if (end == first || end >= text.length()) {
            return "";
        }
        for (String kind : new String[] {".)", ".", ")"}) {
            if (text.startsWith(kind, end)
                    && end + kind.length() < text.length()
                    && CodePoints.isBlank(text.charAt(end + kind.length()))) {
                return kind;
            }
        }
        return "";
    }

    private String markerAt(int first, String kind) {
        return text.substring(first, text.indexOf(kind, first));
    }

    private static String next(String marker) {
        char letter = marker.charAt(0);
        if (Character.isDigit(letter)) {
            return String.valueOf(Integer.parseInt(marker) + 1);
        }
        return letter == 'z' || letter == 'Z' ? "" : String.valueOf((char) (letter + 1));
    }

    /** Behind a blank, and before one and a word: the next item. */
    private int find(String marker, int from) {
        for (int i = text.indexOf(marker, from); i >= 0; i = text.indexOf(marker, i + 1)) {
            int after = i + marker.length();
            if (CodePoints.isBlank(text.charAt(i - 1))
                    && after + 1 < text.length()
                    && CodePoints.isBlank(text.charAt(after))
                    && !Character.isLowerCase(text.charAt(after + 1))) {
                return i;
            }
        }
        return -1;
    }
}
