package org.tickmark.durability;

/** Strikes at the n-th of what it counts, once. */
final class Countdown {

    private int left;

    Countdown(int n) {
        this.left = n;
    }

    boolean strikes() {
        left--;
        return left == 0;
    }

    /** Whether there were as many. */
    boolean hasStruck() {
        return left <= 0;
    }
}
