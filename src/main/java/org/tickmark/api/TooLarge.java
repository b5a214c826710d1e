package org.tickmark.api;

/** More was sent than is read. */
final class TooLarge extends RuntimeException {

    private final int most;

    /** @param most MiB that are read */
    TooLarge(int most) {
        super("too large", null, false, false);
        this.most = most;
    }

    int most() {
        return most;
    }
}
