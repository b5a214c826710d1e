package org.tickmark.evidence;

import org.tickmark.refusal.BadInput;

/** Credibility of one piece of evidence in the Admiralty code; rated apart from the outlet's reliability. */
public enum Credibility {
    CONFIRMED_BY_OTHERS("1"),
    PROBABLY_TRUE("2"),
    POSSIBLY_TRUE("3"),
    DOUBTFUL("4"),
    IMPROBABLE("5"),
    CANNOT_BE_JUDGED("6");

    private final String code;

    Credibility(String code) {
        this.code = code;
    }

    /** {@code "1"} to {@code "6"}. */
    public String code() {
        return code;
    }

    /** Reads {@code "1"} to {@code "6"}. @throws BadInput for anything else */
    public static Credibility of(String code) {
        for (Credibility each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new BadInput("credibility", "refusal.evidence.no-such-credibility", code);
    }
}
