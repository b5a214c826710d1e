package org.tickmark.ui.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tickmark.history.HistoryRow;
import org.tickmark.search.HistoryEntry;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Times;
import org.tickmark.ui.component.Words;

/** One row: number, time, who, what, from what to what, and the beginning of its hash. */
final class HistoryLine extends Div {

    private final NativeButton button = new NativeButton();

    HistoryLine(HistoryEntry entry, String who, Times.Mine times, boolean manyStreams) {
        HistoryRow row = entry.row();
        addClassNames("tm-row", "flush", "history-line");
        getElement().setAttribute("data-seq", Long.toString(row.seq())).setAttribute("data-history", row.action());
        button.addClassName("history-line-open");
        Span what = Parts.hidden("");
        what.removeClassName("tm-hidden");
        what.addClassName("history-what");
        String subject = entry.claim().map(number -> " #" + number).orElse("");
        what.add(bold(HistoryWords.action(row.action()) + subject));
        if (row.from() != null || row.to() != null) {
            what.add(changed(row));
        }
        if (row.erased()) {
            Span erased = new Span(Words.of("history.erased.short"));
            erased.addClassNames("tm-secondary", "history-changed");
            what.add(erased);
        }
        if (manyStreams && !entry.articleTitle().isEmpty()) {
            Span title = new Span(entry.articleTitle());
            title.addClassName("tm-secondary");
            what.add(title);
        }
        Span hash = new Span(row.leaf().substring(0, 4) + "…" + row.leaf().substring(60));
        hash.addClassName("tm-hash");
        button.add(bold(Long.toString(row.seq())), new Span(times.brief(row.at())), new Span(who), what, hash);
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

    private static Span changed(HistoryRow row) {
        @Nullable String from = HistoryWords.from(row);
        String to = Objects.requireNonNullElse(HistoryWords.to(row), "");
        Span changed = new Span(from == null ? to : from + " → " + to);
        changed.addClassNames("tm-secondary", "history-changed");
        return changed;
    }

    private static Span bold(String words) {
        Span span = new Span(words);
        span.addClassName("history-bold");
        return span;
    }
}
