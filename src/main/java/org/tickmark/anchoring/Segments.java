package org.tickmark.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tickmark.language.Span;
import org.tickmark.language.Spans;

/**
 * Cuts passages that overlap and nest into segments that do not, for a browser that can nest no marks across each
 * other. A sweep over the offsets where something begins or ends.
 */
public final class Segments {

    private static final Comparator<Passage> SMALLEST_FIRST = Comparator.<Passage>comparingInt(
                    passage -> passage.span().length())
            .thenComparingInt(Passage::claim)
            .thenComparing(Passage::span);

    private final Spans blocks;
    private final List<Segment> done = new ArrayList<>();

    private Segments(Spans blocks) {
        this.blocks = blocks;
    }

    /**
     * The segments, disjoint and in text order. None crosses the border of a block; what lies between blocks is left
     * out. Neighbours in a block with the same claims are one segment.
     *
     * @param passages in any order; two of one claim may overlap
     * @param blocks the version's blocks
     */
    public static List<Segment> cut(List<Passage> passages, Spans blocks) {
        var segments = new Segments(blocks);
        segments.sweep(passages);
        return List.copyOf(segments.done);
    }

    private void sweep(List<Passage> passages) {
        var coming =
                passages.stream().sorted(Comparator.comparing(Passage::span)).toList();
        var leaving = new PriorityQueue<Passage>(
                Comparator.comparingInt(passage -> passage.span().end()));
        var here = new TreeSet<>(SMALLEST_FIRST);
        int next = 0;
        int block = 0;
        int[] borders = borders(passages);
        for (int i = 0; i + 1 < borders.length; i++) {
            int from = borders[i];
            for (var gone = leaving.peek(); gone != null && gone.span().end() <= from; gone = leaving.peek()) {
                here.remove(leaving.remove());
            }
            for (; next < coming.size() && coming.get(next).span().start() <= from; next++) {
                if (here.add(coming.get(next))) {
                    leaving.add(coming.get(next));
                }
            }
            while (block < blocks.size() && blocks.end(block) <= from) {
                block++;
            }
            if (!here.isEmpty() && block < blocks.size() && blocks.start(block) <= from) {
                add(new Span(from, borders[i + 1]), here, blocks.start(block));
            }
        }
    }

    private void add(Span span, TreeSet<Passage> here, int blockStart) {
        var claims = here.stream().map(Passage::claim).distinct().toList();
        if (!done.isEmpty()) {
            var last = done.getLast();
            boolean adjoins = last.span().end() == span.start() && span.start() > blockStart;
            if (adjoins && last.claims().equals(claims)) {
                done.set(done.size() - 1, new Segment(new Span(last.span().start(), span.end()), claims));
                return;
            }
        }
        done.add(new Segment(span, claims));
    }

    /** Every offset where a passage or a block begins or ends, once each, in order. */
    private int[] borders(List<Passage> passages) {
        return Stream.concat(passages.stream().map(Passage::span), blocks.stream())
                .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
                .sorted()
                .distinct()
                .toArray();
    }
}
