package org.tickmark;

/**
 * The application was used wrongly or cannot start as asked, for a reason that the one who starts it can mend. Its
 * message is the one sentence that is printed; nothing else is, and the process ends with {@value #EXIT_CODE}. Any
 * bean may throw it while the house starts.
 */
public class StartRefused extends RuntimeException {

    /** The contract's "used wrongly or input refused". */
    public static final int EXIT_CODE = 2;

    /** @param sentence what is wrong and how to mend it, for a person at a terminal */
    public StartRefused(String sentence) {
        super(sentence, null, false, false);
    }
}
