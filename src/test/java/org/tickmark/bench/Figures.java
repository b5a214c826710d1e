package org.tickmark.bench;

import java.util.ArrayList;
import java.util.List;

/** All figures, in the order in which they are measured and printed. */
final class Figures {

    private Figures() {}

    static List<Figure> all() {
        var starts = new Starts();
        var all = new ArrayList<Figure>(List.of(starts.ready(), starts.ratio(), new Readable(), new Saves()));
        all.addAll(new TextFigures().all());
        all.addAll(SentenceFigures.all());
        return all;
    }
}
