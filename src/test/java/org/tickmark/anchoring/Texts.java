package org.tickmark.anchoring;

import java.util.Random;
import org.tickmark.language.CodePoints;
import org.tickmark.language.Span;

/** Texts that no person would write, with characters of two code units. */
final class Texts {

    private static final String[] PIECES = {"a", "b", " ", "é", "😀", "\n", "سلام", "”"};

    private Texts() {}

    /** At least one character. */
    static String some(Random random, int pieces) {
        var text = new StringBuilder();
        for (int i = 1 + random.nextInt(pieces); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** A span that cuts no character. */
    static Span span(Random random, String text) {
        while (true) {
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            if (CodePoints.isBoundary(text, start) && CodePoints.isBoundary(text, end)) {
                return new Span(start, end);
            }
        }
    }
}
