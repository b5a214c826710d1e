package org.tickmark.history;

/** Who acts now; implemented by the room that knows people. */
public interface Actor {

    /** Name of the house itself where no person acts: start-up, import at the command line. */
    String SYSTEM = "system";

    /** The key of the person who acts, or {@link #SYSTEM}. */
    String key();
}
