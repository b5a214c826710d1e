package org.tickmark.claim.internal;

import java.util.regex.Pattern;

/** A kind for a claim whose marker said none: what its words show at once, else {@code EVENT}. A person corrects it. */
final class KindGuess {

    private static final Pattern QUOTED = Pattern.compile("[“”„«»\"]");
    private static final Pattern QUANTITY = Pattern.compile(
            "[$€£¥%‰]|\\d[\\d.,]*\\s*(?:per ?cent|million|billion|trillion|tonnes?|km|kilomet)|\\d,\\d{3}");
    private static final Pattern DATE =
            Pattern.compile("\\b(?:1\\d|20)\\d{2}\\b|\\b(?:January|February|March|April|May|June"
                    + "|July|August|September|October|November|December)\\b");
    private static final Pattern FIGURE = Pattern.compile("\\d");

    private KindGuess() {}

    static String of(String words) {
        if (QUOTED.matcher(words).find()) {
            return "QUOTATION";
        }
        if (QUANTITY.matcher(words).find()) {
            return "QUANTITY";
        }
        if (DATE.matcher(words).find()) {
            return "EVENT";
        }
        return FIGURE.matcher(words).find() ? "QUANTITY" : "EVENT";
    }
}
