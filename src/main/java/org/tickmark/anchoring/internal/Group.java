package org.tickmark.anchoring.internal;

/**
 * Sentences of the old text and the sentences that continue them: one and one, two merged, one split.
 *
 * @param exact one and one, and the same words
 * @param moved found out of order
 */
record Group(int oldFrom, int oldTo, int newFrom, int newTo, boolean exact, boolean moved) {

    static Group same(int old, int fresh, boolean moved) {
        return new Group(old, old + 1, fresh, fresh + 1, true, moved);
    }
}
