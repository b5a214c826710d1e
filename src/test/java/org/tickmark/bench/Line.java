package org.tickmark.bench;

import java.util.Locale;

/** A figure as the contract prints it: tab-separated, a plain decimal. */
final class Line {

    private Line() {}

    static String of(Figure figure, Figure.Measured measured) {
        return String.join(
                "\t",
                figure.name(),
                decimal(measured.value()),
                figure.unit(),
                figure.goal().toString(),
                figure.goal().verdict(measured.value()),
                "n=" + measured.count());
    }

    /** As many places as mean something: 0.034, 4.27, 31.4, 1250. */
    static String decimal(double value) {
        double size = Math.abs(value);
        int places = size < 1 ? 3 : size < 10 ? 2 : size < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
