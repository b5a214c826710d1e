package org.tickmark.anchoring.internal;

/** A span in a read text: units from {@code start} to before {@code end}, tokens from {@code from} to before {@code to}. */
final class Stretch {

    final int start;
    final int end;
    final int from;
    final int to;

    Stretch(int start, int end, int from, int to) {
        this.start = start;
        this.end = end;
        this.from = from;
        this.to = to;
    }
}
