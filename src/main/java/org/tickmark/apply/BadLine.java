package org.tickmark.apply;

/** A line that cannot be answered; the message is one sentence for the person who wrote it. */
final class BadLine extends Exception {

    private static final long serialVersionUID = 1L;

    BadLine(String message) {
        super(message);
    }
}
