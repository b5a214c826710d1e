package org.tickmark.report.internal;

/** How large an archive may be. A book of 2 million words with 20,000 claims stays well below. */
final class Limits {

    /** The zip itself. */
    static final long ARCHIVE = org.tickmark.report.Importing.LARGEST;
    /** Files in it. */
    static final int FILES = 10_000;
    /** Its list of files. */
    static final long DIRECTORY = 4L << 20;
    /** All files unpacked. */
    static final long UNPACKED = 512L << 20;
    /** One file unpacked: a manuscript is 10 MB at most, a million rows of history some 500 MB. */
    static final long FILE = 128L << 20;
    /** One line: a note or statement cannot be longer. */
    static final int LINE = 16 << 20;
    /** Unpacked over packed, for a file above {@link #SMALL}. JSON Lines reach some 20, a bomb 1,000. */
    static final int RATIO = 200;
    /** Below this no ratio is asked. */
    static final long SMALL = 1L << 20;

    private Limits() {}
}
