package org.tickmark.article.intake;

import org.tickmark.refusal.BadInput;

/**
 * Refuses Markdown whose shape would keep the parser busy for minutes or fill the memory, before it is parsed. No
 * written text comes near these figures; each was measured with commonmark-java 0.28.0.
 */
final class MarkdownShape {

    /** Each line, blank or not, is asked of every list and quote it stands in. */
    private static final int MOST_LINES = 1_000_000;

    /** Each may become a node: 13 s for a million. */
    private static final int MOST_SIGNS = 1_000_000;

    /** The readers of tables and link definitions go through a paragraph again at each of its lines. */
    private static final long MOST_SQUARED_LINES = 200_000_000L; // one run of 14,000 lines: 3 s

    /** Every row is filled up to the width of the header, so that 4 MB make a thousand million cells. */
    private static final long MOST_CELLS = 1_000_000;

    private long signs;
    private long lines;
    private long squaredLines;
    private long cells;

    private long runLines;
    private long runColumns;

    private MarkdownShape() {}

    static void check(String text, IntakeHints hints) {
        var shape = new MarkdownShape();
        text.lines().forEach(shape::line);
        shape.endRun();
        if (shape.lines > MOST_LINES
                || shape.signs > MOST_SIGNS
                || shape.squaredLines > MOST_SQUARED_LINES
                || shape.cells > MOST_CELLS) {
            throw new BadInput(hints.field(), "intake.too-tangled");
        }
    }

    private void line(String line) {
        lines++;
        boolean blank = true;
        boolean delimiters = true;
        int pipes = 0;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            switch (unit) {
                case '*', '_', '[', ']', '<', '`', '&', '!', '\\' -> signs++;
                case '|' -> pipes++;
                default -> {}
            }
            blank &= unit == ' ' || unit == '\t' || unit == '>';
            delimiters &= " \t>|:-".indexOf(unit) >= 0;
        }
        if (blank) {
            endRun();
            return;
        }
        runLines++;
        if (delimiters && pipes > 0) {
            runColumns = Math.max(runColumns, pipes + 1);
        }
    }

    /** A blank line ends paragraphs and tables, whatever they stand in. */
    private void endRun() {
        squaredLines += runLines * runLines;
        cells += runLines * runColumns;
        runLines = 0;
        runColumns = 0;
    }
}
