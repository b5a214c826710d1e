package org.tickmark.ui.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tickmark.identity.Person;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** What the rows are narrowed to: claim, article or everything; who, what, when. */
final class HistoryToolbar extends Div {

    private final Consumer<HistoryAddress> go;
    private final List<Select<String>> selects;
    private HistoryAddress now;

    HistoryToolbar(HistoryAddress now, Collection<Person> people, List<String> actions, Consumer<HistoryAddress> go) {
        this.now = now;
        this.go = go;
        addClassName("tm-toolbar");
        if (now.article().isPresent()) {
            add(scopes());
        }
        selects = List.of(
                select(
                        "who",
                        people.stream()
                                .sorted(Comparator.comparing(Person::name))
                                .map(person -> person.key().value())
                                .toList(),
                        key -> people.stream()
                                .filter(person -> person.key().value().equals(key))
                                .findFirst()
                                .map(Person::name)
                                .orElse(key),
                        HistoryAddress::withWho),
                select("what", actions, HistoryWords::action, HistoryAddress::withWhat),
                select(
                        "when",
                        HistoryAddress.DAYS,
                        days -> Words.of("history.when." + days),
                        HistoryAddress::withWhen));
        selects.forEach(this::add);
        show(now);
    }

    /** Whether it is the toolbar for these rows, so that it can stay and keep the focus. */
    boolean isFor(HistoryAddress address) {
        return address.article().equals(now.article()) && address.claim().equals(now.claim());
    }

    /** Shows what the address says now. */
    void show(HistoryAddress address) {
        now = address;
        set(0, address.who());
        set(1, address.what());
        set(2, address.when());
    }

    @SuppressWarnings("NullAway") // null is how a Select is told that nothing is chosen
    private void set(int index, Optional<String> value) {
        Select<String> select = selects.get(index);
        select.setValue(
                value.filter(asked -> select.getListDataView().getItems().anyMatch(asked::equals))
                        .orElse(null));
    }

    private Div scopes() {
        Div scopes = Parts.div("tm-segmented");
        scopes.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.of("history.scope"));
        now.claim().ifPresent(number -> scopes.add(scope(Words.of("history.scope.claim", number), now)));
        scopes.add(
                scope(Words.of("history.scope.article"), now.ofArticle()),
                scope(Words.of("history.scope.everything"), HistoryAddress.EVERYTHING));
        return scopes;
    }

    private RouterLink scope(String words, HistoryAddress to) {
        RouterLink link = new RouterLink(words, HistoryView.class);
        link.setQueryParameters(to.query());
        if (to.article().equals(now.article()) && to.claim().equals(now.claim())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Select<String> select(
            String name,
            List<String> values,
            Function<String, String> words,
            BiFunction<HistoryAddress, Optional<String>, HistoryAddress> with) {
        String any = Words.of("history." + name + ".any");
        Select<String> select = new Select<>();
        select.setAriaLabel(Words.of("history." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? any : words.apply(value));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(with.apply(now, Optional.ofNullable(change.getValue())));
            }
        });
        return select;
    }
}
