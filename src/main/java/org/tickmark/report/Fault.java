package org.tickmark.report;

/**
 * Something that is not as it was written.
 *
 * @param kind {@code row}, {@code payload}, {@code sequence}, {@code tree}, {@code checkpoint}, {@code blob},
 *     {@code text}, {@code anchor}, {@code reference}, {@code article} when a row of one cannot be read
 * @param where a row as {@code STREAM/SEQ}, a claim's passage as {@code ARTICLE/#17}, bytes by their hash
 */
public record Fault(String kind, String where) {

    /** The line that {@code verify} prints. */
    @Override
    public String toString() {
        return "fault " + kind + " " + where;
    }
}
