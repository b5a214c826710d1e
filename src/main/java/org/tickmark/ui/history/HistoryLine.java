package org.tickmark.ui.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.Person;
import org.tickmark.search.HistoryEntry;
import org.tickmark.ui.component.Moments;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Times;
import org.tickmark.ui.component.Words;

/** One row: number, time, who, what, from what to what, and the beginning of its hash. */
final class HistoryLine extends Div {

    private final NativeButton button = new NativeButton();

    HistoryLine(HistoryEntry entry, Optional<Person> who, HistoryValues values, Times.Mine times, boolean manyStreams) {
        HistoryRow row = entry.row();
        addClassNames("tm-row", "flush", "history-line");
        getElement().setAttribute("data-seq", Long.toString(row.seq())).setAttribute("data-history", row.action());
        button.addClassName("history-line-open");
        Span what = new Span();
        what.addClassName("history-what");
        String subject = entry.claim().map(number -> " #" + number).orElse("");
        what.add(styled("history-bold", HistoryWords.action(row.action()) + subject));
        if (row.from() != null || row.to() != null) {
            what.add(changed(row, values));
        }
        if (row.erased()) {
            Span erased = new Span(Words.of("history.erased.short"));
            erased.addClassNames("tm-secondary", "history-changed");
            what.add(erased);
        }
        if (manyStreams && !entry.articleTitle().isEmpty()) {
            what.add(styled("history-article", entry.articleTitle()));
        }
        Span when = new Span(new Span(Moments.shortDay(row.at(), times.now())), new Span(Moments.second(row.at())));
        when.addClassName("history-when");
        button.add(
                styled("history-number", Words.of("history.number", row.seq())),
                when,
                who(row, who, values),
                what,
                styled("tm-hash", row.leaf().substring(0, 4) + "…" + row.leaf().substring(60)));
        add(button);
    }

    void onChoose(Runnable choose) {
        button.addClickListener(click -> choose.run());
    }

    void mark(boolean current) {
        if (current) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private static Span who(HistoryRow row, Optional<Person> person, HistoryValues values) {
        Span who = new Span();
        who.addClassName("history-who");
        person.ifPresent(known -> who.add(Parts.avatar(known, "small")));
        who.add(new Span(values.person(row.actor())));
        return who;
    }

    private static Span changed(HistoryRow row, HistoryValues values) {
        Span changed = new Span();
        changed.addClassName("history-changed");
        String from = values.from(row);
        String to = values.to(row);
        if (from != null) {
            changed.add(new Span(from + " → "));
        } else if (to != null && HistoryWords.isChange(row.action())) {
            changed.add(new Span(Words.of("history.none") + " → "));
        }
        changed.add(styled("history-to", to == null ? Words.of("history.none") : to));
        return changed;
    }

    private static Span styled(String style, String words) {
        Span span = new Span(words);
        span.addClassName(style);
        return span;
    }
}
