package org.tickmark.ui.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.report.Erasing;
import org.tickmark.search.HistoryEntry;
import org.tickmark.search.HistoryFilter;
import org.tickmark.search.HistoryLists;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Screen;
import org.tickmark.ui.component.Times;
import org.tickmark.ui.component.Words;

/** {@code /history?article=…&claim=38}: who did what, when, from what to what; what is narrowed stands in the address. */
@Route("history")
@PermitAll
final class HistoryView extends Screen implements BeforeEnterObserver {

    private static final int PAGE = 100;

    private final HistoryLists lists;
    private final Erasing erasing;
    private final CurrentPerson person;
    private final Directory directory;
    private final Times times;
    private HistoryAddress address = HistoryAddress.EVERYTHING;
    private HistoryFilter filter = HistoryFilter.ALL;
    private Map<PersonKey, Person> people = Map.of();
    private final Div rows = new Div();
    private final Div detail = new Div();
    private final NativeButton more = Parts.button(Words.of("history.more"));
    private final Div top = new Div();
    private final Div below = new Div();
    private @Nullable HistoryToolbar toolbar;
    private int shown;
    private @Nullable HistoryLine current;

    HistoryView(HistoryLists lists, Erasing erasing, CurrentPerson person, Directory directory, Times times) {
        super("history");
        this.lists = lists;
        this.erasing = erasing;
        this.person = person;
        this.directory = directory;
        this.times = times;
        rows.addClassName("history-rows");
        detail.addClassName("history-detail");
        more.addClassName("history-more");
        more.addClickListener(click -> read());
        Div side = scroll(detail);
        side.addClassName("tm-side");
        add(top, below, Parts.div("tm-columns", scroll(rows, more), side));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = HistoryAddress.of(event.getLocation().getQueryParameters());
        filter = address.filter(times.mine().now());
        people = new HashMap<>();
        directory.everyone().forEach(person -> people.put(person.key(), person));
        draw();
    }

    private void draw() {
        rows.removeAll();
        detail.removeAll();
        shown = 0;
        current = null;
        int count = lists.count(filter);
        String title = filter.claim()
                .map(number -> Words.of("history.of-claim", number))
                .orElse(Words.of("history.title"));
        top.removeAll();
        top.add(head(title, Words.of("history.rows", count, times.mine().zone().getId())));
        if (toolbar == null || !toolbar.isFor(address)) {
            toolbar = toolbar();
            below.removeAll();
            below.add(toolbar);
        }
        toolbar.show(address);
        if (count == 0) {
            rows.add(Parts.div(
                    "tm-empty",
                    new Paragraph(Words.of("history.nothing")),
                    new Paragraph(Words.of("history.nothing.next"))));
        }
        Paragraph choose = new Paragraph(Words.of("history.choose"));
        choose.addClassName("tm-secondary");
        detail.add(choose);
        read();
    }

    private HistoryToolbar toolbar() {
        HistoryFilter anything = new HistoryFilter(
                address.article(), address.claim(), Optional.empty(), Optional.empty(), Optional.empty());
        return new HistoryToolbar(
                address,
                people.values(),
                lists.actions(anything),
                to -> getUI().ifPresent(ui -> ui.navigate(HistoryView.class, to.query())));
    }

    private void read() {
        List<HistoryEntry> page = lists.page(filter, shown, PAGE);
        HistoryValues values = new HistoryValues(people);
        Times.Mine mine = times.mine();
        for (HistoryEntry entry : page) {
            HistoryLine line = new HistoryLine(
                    entry, who(entry), values, mine, filter.article().isEmpty());
            line.onChoose(() -> choose(line, entry, values));
            rows.add(line);
        }
        shown += page.size();
        more.setVisible(page.size() == PAGE);
    }

    private void choose(HistoryLine line, HistoryEntry entry, HistoryValues values) {
        if (current != null) {
            current.mark(false);
        }
        current = line;
        line.mark(true);
        detail.removeAll();
        detail.add(new HistoryDetail(entry, values, times.mine()));
        HistoryRow row = entry.row();
        boolean admin = person.get().filter(me -> me.role() == Role.ADMIN).isPresent();
        if (admin && !row.erased() && !row.action().equals("PAYLOAD_ERASED")) {
            detail.add(new ActionButton(Action.ERASE_PAYLOAD, () -> new EraseDialog(entry, erasing, this::draw).open())
                    .small());
        }
    }

    private Optional<Person> who(HistoryEntry entry) {
        return Optional.of(entry.row().actor())
                .filter(PersonKey::wellFormed)
                .map(PersonKey::new)
                .map(people::get);
    }
}
