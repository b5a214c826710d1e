package org.tickmark.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many spans of one text in text order, none overlapping another: its words, its sentences, its blocks. Kept as bare
 * pairs of numbers, because a book has 200,000 words. Immutable.
 */
public final class Spans {

    private final int[] pairs;

    private Spans(int[] pairs) {
        this.pairs = pairs;
    }

    /** @throws IllegalArgumentException when they are out of order or overlap */
    public static Spans of(Collection<Span> spans) {
        var builder = new Builder();
        spans.forEach(span -> builder.add(span.start(), span.end()));
        return builder.build();
    }

    /** How many. */
    public int size() {
        return pairs.length / 2;
    }

    public boolean isEmpty() {
        return pairs.length == 0;
    }

    /** Offset of the first code unit of the {@code index}-th span, from 0. */
    public int start(int index) {
        return pairs[2 * index];
    }

    /** Offset after the last code unit of the {@code index}-th span, from 0. */
    public int end(int index) {
        return pairs[2 * index + 1];
    }

    public Span get(int index) {
        return new Span(start(index), end(index));
    }

    public Stream<Span> stream() {
        return IntStream.range(0, size()).mapToObj(this::get);
    }

    /** Index of the first span that ends after the offset, or {@link #size()}: the one that holds it, or the next. */
    public int firstEndingAfter(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Those that lie in the span with all their code units. */
    public Spans within(Span span) {
        int from = firstEndingAfter(span.start());
        if (from < size() && start(from) < span.start()) {
            from++;
        }
        int to = firstEndingAfter(span.end());
        return to <= from ? new Spans(new int[0]) : new Spans(Arrays.copyOfRange(pairs, 2 * from, 2 * to));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans spans && Arrays.equals(pairs, spans.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }

    @Override
    public String toString() {
        return stream().map(span -> span.start() + "–" + span.end()).toList().toString();
    }

    /** Collects spans in text order. */
    public static final class Builder {

        private int[] pairs = new int[64];
        private int used;

        /** @throws IllegalArgumentException when it is no span, or starts before the last one ends */
        public Builder add(int start, int end) {
            int floor = used == 0 ? 0 : pairs[used - 1];
            if (start < floor || end <= start) {
                throw new IllegalArgumentException("not after " + floor + ": " + start + "–" + end);
            }
            if (used == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * used);
            }
            pairs[used++] = start;
            pairs[used++] = end;
            return this;
        }

        public Spans build() {
            return new Spans(Arrays.copyOf(pairs, used));
        }
    }
}
