package org.tickmark.article.intake;

import java.nio.charset.StandardCharsets;
import org.tickmark.language.CodePoints;
import org.tickmark.refusal.BadInput;

/**
 * A text from a text area, as the file that it would have been: so it is kept by hash and read like any other.
 *
 * @param text may be anything but half a character
 */
public record Pasted(String text) {

    /** @throws BadInput at {@code text} when a surrogate stands alone: it has no UTF-8, and would be kept as "?" */
    public Pasted {
        int at = CodePoints.firstLoneSurrogate(text);
        if (at >= 0) {
            throw new BadInput("text", "intake.lone-surrogate", Lines.at(at, text));
        }
    }

    /** In UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
