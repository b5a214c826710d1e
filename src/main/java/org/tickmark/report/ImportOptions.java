package org.tickmark.report;

/**
 * How an archive is brought in.
 *
 * @param times what becomes of its times
 */
public record ImportOptions(Times times) {

    /** As it is. */
    public static final ImportOptions AS_IT_IS = new ImportOptions(Times.AS_THEY_ARE);

    /** What becomes of an archive's times. */
    public enum Times {
        /** They stay. */
        AS_THEY_ARE,
        /**
         * All are moved by the same number of whole days, so that the moment which the archive shows is now: what was
         * due in three days is due in three days. Rows of history that the archive brings keep theirs: their hashes
         * cover them.
         */
        MOVED_TO_NOW
    }
}
