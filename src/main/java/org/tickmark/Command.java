package org.tickmark;

import java.io.PrintStream;
import java.util.List;

/**
 * One piece of work that the launcher asks for while the application is stopped, such as {@code export}. A Spring
 * bean of the room that does the work; it runs in the whole house, without the web server.
 */
public interface Command {

    /** The word that is typed: {@code export}. */
    String name();

    /** Whether the sample comes into an empty house before, as it does before {@code run}; usually it does not. */
    default boolean wantsSample() {
        return false;
    }

    /**
     * Does the work.
     *
     * @param args what was typed after the name, as typed
     * @param out where results go; everything else belongs in the log, which goes to stderr
     * @return the contract's exit code: 0 done; 1 done, and something is wrong. Used wrongly or input refused is a
     *     {@link StartRefused}, or any {@code Refusal}
     */
    int run(List<String> args, PrintStream out);
}
