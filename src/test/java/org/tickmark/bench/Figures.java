package org.tickmark.bench;

import java.util.List;

/** All figures, in the order in which they are measured and printed. */
final class Figures {

    private Figures() {}

    static List<Figure> all() {
        var starts = new Starts();
        return List.of(starts.ready(), starts.ratio(), new Readable(), new Saves());
    }
}
