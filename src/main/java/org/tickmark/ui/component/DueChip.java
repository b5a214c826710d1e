package org.tickmark.ui.component;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** When something is due, in words: "1 day late", "today", "in 3 days"; hovering tells the moment. */
@Tag("time")
public final class DueChip extends Span {

    private static final int SOON_DAYS = 2;
    private static final int NEAR_DAYS = 14;

    /** A chip for that moment as this person reads it. */
    public DueChip(Instant due, Times.Mine times) {
        addClassName("tm-due");
        long days = times.daysUntil(due);
        boolean late = due.isBefore(times.now());
        getElement()
                .setAttribute("data-due", late ? "late" : days == 0 ? "today" : days <= SOON_DAYS ? "soon" : "later");
        getElement().setAttribute("datetime", due.toString()).setAttribute("title", times.moment(due));
        setText(words(due, times, days, late));
    }

    private static String words(Instant due, Times.Mine times, long days, boolean late) {
        if (late) {
            return days == 0 ? Words.of("due.late-today", times.brief(due)) : Words.of("due.late", -days);
        }
        if (days == 0) {
            return Words.of("due.today", times.brief(due));
        }
        if (days == 1) {
            return Words.of("due.tomorrow");
        }
        return days <= NEAR_DAYS ? Words.of("due.in-days", days) : times.day(due);
    }
}
