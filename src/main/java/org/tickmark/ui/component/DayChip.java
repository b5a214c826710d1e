package org.tickmark.ui.component;

import com.vaadin.flow.component.HtmlComponent;
import java.time.LocalDate;

/** A last day in words, coloured by how near it is. */
public final class DayChip extends HtmlComponent {

    /** A chip for that day, seen from today. */
    public DayChip(LocalDate day, LocalDate today) {
        this(day, today, true);
    }

    /** The same. @param pressing false: the work is done, so the day is only a date */
    public DayChip(LocalDate day, LocalDate today, boolean pressing) {
        super("time");
        addClassName("tm-due");
        getElement()
                .setAttribute("datetime", day.toString())
                .setAttribute("data-due", (pressing ? Due.of(day, today) : Due.LATER).css())
                .setText(pressing ? Due.words(day, today) : PersonClock.day(day, today));
    }
}
