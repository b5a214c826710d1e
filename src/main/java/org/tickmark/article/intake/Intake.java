package org.tickmark.article.intake;

import java.util.Set;
import org.tickmark.refusal.BadInput;

/**
 * Reads one format. It cuts the file into blocks and drops the format's markup, and changes nothing else in the words:
 * {@link Intakes} has checked the size before and counts the words after.
 */
public interface Intake {

    /** Endings of file names, without the dot, in lower case. */
    Set<String> extensions();

    /** Media types, without parameters, in lower case. */
    Set<String> mediaTypes();

    /**
     * The text of the bytes. Time and memory are bounded whatever the bytes are.
     *
     * @throws BadInput when the bytes are not of this format, or hold no words
     */
    CanonicalText read(byte[] bytes, IntakeHints hints);
}
