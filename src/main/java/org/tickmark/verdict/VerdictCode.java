package org.tickmark.verdict;

import java.util.regex.Pattern;
import org.tickmark.refusal.BadInput;

/**
 * A step of a verdict scale: {@code MOSTLY_TRUE}. Whether the scale has it is asked of {@link Scale}.
 *
 * @param value 1 to 32 of {@code A–Z 0–9 _}, beginning with a letter
 */
public record VerdictCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,31}");

    public VerdictCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a verdict's code");
        }
    }

    /** Reads what came from outside. @throws BadInput at {@code verdict} when it cannot be a code */
    public static VerdictCode of(String typed) {
        if (!FORM.matcher(typed).matches()) {
            throw new BadInput("verdict", "refusal.verdict.no-such-verdict", typed);
        }
        return new VerdictCode(typed);
    }

    @Override
    public String toString() {
        return value;
    }
}
