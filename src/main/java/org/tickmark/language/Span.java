package org.tickmark.language;

/**
 * A stretch of a text, half-open, in UTF-16 code units: {@code text.substring(start, end)}. Never empty. Ordered by
 * start, then by end.
 *
 * @param start offset of the first code unit, from 0
 * @param end offset after the last code unit
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException unless {@code 0 <= start < end} */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: " + start + "–" + end);
        }
    }

    /** In UTF-16 code units; at least 1. */
    public int length() {
        return end - start;
    }

    /** Whether the code unit at this offset lies in the span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether all of the other lies in this one; a span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code unit; neighbours do not. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same stretch in a text that has {@code by} more code units before it. */
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /**
     * The words themselves.
     *
     * @throws IndexOutOfBoundsException when the text is too short
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
