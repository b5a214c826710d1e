package org.tickmark.history.internal;

/** How a row says that another's payload was erased. */
public final class Erasure {

    /** Its action. */
    public static final String ACTION = "PAYLOAD_ERASED";
    /** The detail with the sequence number of the row whose payload is gone. */
    public static final String ROW = "row";

    private Erasure() {}
}
