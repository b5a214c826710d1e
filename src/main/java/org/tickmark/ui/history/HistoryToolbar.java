package org.tickmark.ui.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tickmark.identity.Person;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** What the rows are narrowed to: claim, article or everything; who, what, when. */
final class HistoryToolbar extends Div {

    private final HistoryAddress now;
    private final Consumer<HistoryAddress> go;

    HistoryToolbar(HistoryAddress now, Collection<Person> people, List<String> actions, Consumer<HistoryAddress> go) {
        this.now = now;
        this.go = go;
        addClassName("tm-toolbar");
        if (now.article().isPresent()) {
            add(scopes());
        }
        add(
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
                        now.who(),
                        now::withWho),
                select("what", actions, HistoryWords::action, now.what(), now::withWhat),
                select(
                        "when",
                        HistoryAddress.DAYS,
                        days -> Words.of("history.when." + days),
                        now.when(),
                        now::withWhen));
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
            Optional<String> chosen,
            Function<Optional<String>, HistoryAddress> with) {
        String any = Words.of("history." + name + ".any");
        List<String> items = new ArrayList<>(values);
        chosen.filter(value -> !items.contains(value)).ifPresent(items::add);
        Select<String> select = new Select<>();
        select.setAriaLabel(Words.of("history." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setItems(items);
        select.setItemLabelGenerator(value -> value == null ? any : words.apply(value));
        chosen.ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(with.apply(Optional.ofNullable(change.getValue())));
            }
        });
        return select;
    }
}
