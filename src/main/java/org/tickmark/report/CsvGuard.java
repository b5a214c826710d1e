package org.tickmark.report;

/**
 * Keeps a spreadsheet from taking a cell for a formula (OWASP, "CSV Injection"), so that the cell can be read back
 * letter by letter: what could begin one, and the guard itself, gets one {@code '} before it, and reading takes one away.
 */
public final class CsvGuard {

    private static final char GUARD = '\'';

    /** {@code = + - @}, tab, carriage return, the guard, and the full-width twins that some programs fold. */
    private static final String DANGEROUS = "=+-@\t\r'\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvGuard() {}

    /** The cell as it is written. */
    public static String guard(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? GUARD + cell : cell;
    }

    /** The cell as it was before {@link #guard}. */
    public static String read(String written) {
        return !written.isEmpty() && written.charAt(0) == GUARD ? written.substring(1) : written;
    }
}
