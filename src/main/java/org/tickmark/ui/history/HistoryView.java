package org.tickmark.ui.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.ArticleId;
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
    private HistoryFilter filter = HistoryFilter.ALL;
    private Map<PersonKey, Person> people = Map.of();
    private final Div rows = new Div();
    private final Div detail = new Div();
    private final NativeButton more = Parts.button(Words.of("history.more"));
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
        more.addClickListener(click -> read());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        filter = new HistoryFilter(
                query.getSingleParameter("article").flatMap(ArticleId::parse),
                query.getSingleParameter("claim")
                        .filter(text -> text.matches("[0-9]{1,9}"))
                        .map(Integer::parseInt),
                query.getSingleParameter("who"),
                query.getSingleParameter("what"),
                Optional.empty());
        people = new HashMap<>();
        directory.everyone().forEach(person -> people.put(person.key(), person));
        draw();
    }

    private void draw() {
        removeAll();
        rows.removeAll();
        detail.removeAll();
        shown = 0;
        current = null;
        int count = lists.count(filter);
        String title = filter.claim()
                .map(number -> Words.of("history.of-claim", number))
                .orElse(Words.of("history.title"));
        add(head(title, Words.of("history.rows", count)), toolbar());
        if (count == 0) {
            rows.add(Parts.div(
                    "tm-empty",
                    new Paragraph(Words.of("history.nothing")),
                    new Paragraph(Words.of("history.nothing.next"))));
        }
        detail.add(new Paragraph(Words.of("history.choose")));
        Div columns = Parts.div("tm-columns", scroll(rows, more), side());
        add(columns);
        read();
    }

    private Div side() {
        Div side = scroll(detail);
        side.addClassName("tm-side");
        return side;
    }

    private void read() {
        List<HistoryEntry> page = lists.page(filter, shown, PAGE);
        for (HistoryEntry entry : page) {
            HistoryLine line = new HistoryLine(
                    entry, who(entry), times.mine(), filter.article().isEmpty());
            line.onChoose(() -> choose(line, entry));
            rows.add(line);
        }
        shown += page.size();
        more.setVisible(page.size() == PAGE);
    }

    private void choose(HistoryLine line, HistoryEntry entry) {
        if (current != null) {
            current.mark(false);
        }
        current = line;
        line.mark(true);
        detail.removeAll();
        detail.add(new HistoryDetail(entry, who(entry), times.mine()));
        HistoryRow row = entry.row();
        boolean admin = person.get().filter(me -> me.role() == Role.ADMIN).isPresent();
        if (admin && !row.erased() && !row.action().equals("PAYLOAD_ERASED")) {
            detail.add(new ActionButton(Action.ERASE_PAYLOAD, () -> new EraseDialog(entry, erasing, this::draw).open())
                    .small());
        }
    }

    private String who(HistoryEntry entry) {
        String key = entry.row().actor();
        if (!PersonKey.wellFormed(key)) {
            return Words.of("history.the-house");
        }
        Person person = people.get(new PersonKey(key));
        return person == null ? key : person.name();
    }

    private Div toolbar() {
        Div scopes = Parts.div("tm-segmented");
        scopes.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.of("history.scope"));
        filter.claim().ifPresent(number -> scopes.add(scope(Words.of("history.scope.claim", number), filter)));
        if (filter.article().isPresent()) {
            scopes.add(scope(
                    Words.of("history.scope.article"),
                    new HistoryFilter(
                            filter.article(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
        }
        scopes.add(scope(Words.of("history.scope.everything"), HistoryFilter.ALL));
        Select<Person> who = new Select<>();
        who.setAriaLabel(Words.of("history.who"));
        who.setPlaceholder(Words.of("history.who"));
        who.setEmptySelectionAllowed(true);
        who.setEmptySelectionCaption(Words.of("history.anyone"));
        who.setItems(people.values().stream()
                .sorted(Comparator.comparing(Person::name))
                .toList());
        who.setItemLabelGenerator(person -> person == null ? Words.of("history.anyone") : person.name());
        filter.actor()
                .filter(PersonKey::wellFormed)
                .map(PersonKey::new)
                .map(people::get)
                .ifPresent(who::setValue);
        who.addValueChangeListener(change -> go(with(Optional.ofNullable(change.getValue()), filter.action())));
        Select<String> what = new Select<>();
        what.setAriaLabel(Words.of("history.what"));
        what.setPlaceholder(Words.of("history.what"));
        what.setEmptySelectionAllowed(true);
        what.setEmptySelectionCaption(Words.of("history.anything"));
        what.setItems(lists.actions(with(Optional.empty(), Optional.empty())));
        what.setItemLabelGenerator(
                action -> action == null ? Words.of("history.anything") : HistoryWords.action(action));
        filter.action().ifPresent(what::setValue);
        what.addValueChangeListener(change -> go(new HistoryFilter(
                filter.article(),
                filter.claim(),
                filter.actor(),
                Optional.ofNullable(change.getValue()),
                Optional.empty())));
        return Parts.div("tm-toolbar", scopes, who, what);
    }

    private HistoryFilter with(Optional<Person> who, Optional<String> what) {
        return new HistoryFilter(
                filter.article(), filter.claim(), who.map(person -> person.key().value()), what, Optional.empty());
    }

    private RouterLink scope(String words, HistoryFilter to) {
        RouterLink link = new RouterLink(words, HistoryView.class);
        link.setQueryParameters(query(to));
        boolean here = to.article().equals(filter.article()) && to.claim().equals(filter.claim());
        if (here) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private void go(HistoryFilter to) {
        getUI().ifPresent(ui -> ui.navigate(HistoryView.class, query(to)));
    }

    private static QueryParameters query(HistoryFilter filter) {
        Map<String, String> query = new HashMap<>();
        filter.article().ifPresent(article -> query.put("article", article.toString()));
        filter.claim().ifPresent(claim -> query.put("claim", Integer.toString(claim)));
        filter.actor().ifPresent(actor -> query.put("who", actor));
        filter.action().ifPresent(action -> query.put("what", action));
        return QueryParameters.simple(query);
    }
}
