package org.tickmark.ui.workbench;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Status;
import org.tickmark.identity.Person;
import org.tickmark.identity.PersonKey;
import org.tickmark.search.ClaimRow;
import org.tickmark.ui.component.ClaimRefSpan;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** All claims of the article: filtered, chosen, and changed many at a time (never their status). */
final class ClaimListPanel extends Div {

    private final Rooms rooms;
    private final WorkbenchModel model;
    private final ClaimFilterBar filter;
    private final BulkBar bulk;
    private final VirtualList<ClaimRow> list = new VirtualList<>();
    private final Checkbox all = new Checkbox();
    private final Paragraph nothing = new Paragraph();
    private final Set<ClaimRef> selected = new LinkedHashSet<>();
    private Map<PersonKey, Person> people = Map.of();
    private List<ClaimRow> rows = List.of();
    private boolean filling;

    ClaimListPanel(Rooms rooms, WorkbenchModel model, Runnable makeTask) {
        this.rooms = rooms;
        this.model = model;
        this.filter = new ClaimFilterBar(rooms, model, this::show);
        this.bulk = new BulkBar(rooms, model, this::selected, makeTask);
        addClassName("claim-list");
        all.setLabel(Words.of("workbench.select-shown"));
        all.addValueChangeListener(change -> {
            if (!filling) {
                selectShown(change.getValue());
            }
        });
        all.setVisible(model.mayCheck());
        nothing.addClassName("tm-secondary");
        list.setRenderer(new ComponentRenderer<>(this::row));
        add(filter, Parts.div("claim-list-head", all, nothing), bulk, list);
        Signal.effect(this, () -> {
            model.news();
            model.chosen();
            show();
        });
    }

    /** The selected claims, in the order of the text. */
    List<ClaimRef> selected() {
        return List.copyOf(selected);
    }

    void clearSelection() {
        selected.clear();
        show();
    }

    private void show() {
        filter.refresh();
        rows = rooms.claimLists().of(model.article(), filter.value());
        if (filter.value().statuses().isEmpty()) {
            rows = rows.stream().filter(row -> row.status() != Status.CUT).toList();
        }
        people = rooms.directory()
                .find(rows.stream()
                        .flatMap(row -> row.checker().stream())
                        .distinct()
                        .toList());
        selected.retainAll(rows.stream().map(ClaimRow::claim).toList());
        nothing.setText(
                rows.isEmpty() ? Words.of("workbench.no-claim-fits") : Words.of("workbench.shown", rows.size()));
        filling = true;
        all.setValue(!rows.isEmpty() && selected.size() == rows.size());
        filling = false;
        list.setItems(rows);
        bulk.refresh();
    }

    private void selectShown(boolean select) {
        selected.clear();
        if (select) {
            rows.forEach(row -> selected.add(row.claim()));
        }
        show();
    }

    private Div row(ClaimRow row) {
        Div line = new Div();
        line.addClassNames("tm-row", "flush", "claim-line");
        line.getElement()
                .setAttribute("data-claim", Integer.toString(row.claim().number()))
                .setAttribute("data-status", row.status().name());
        if (model.chosenNow().filter(row.claim()::equals).isPresent()) {
            line.getElement().setAttribute("aria-current", "true");
        }
        if (model.mayCheck()) {
            Checkbox box = new Checkbox(selected.contains(row.claim()));
            box.setAriaLabel(Words.of("workbench.select-claim", row.claim().number()));
            box.addValueChangeListener(change -> {
                if (change.getValue()) {
                    selected.add(row.claim());
                } else {
                    selected.remove(row.claim());
                }
                bulk.refresh();
            });
            line.add(box);
        }
        NativeButton open = new NativeButton();
        open.addClassName("claim-line-open");
        Span statement = new Span(row.statement());
        statement.addClassNames("tm-quote", "small");
        open.add(new ClaimRefSpan(row.claim().number(), row.status()), statement, meta(row));
        open.addClickListener(click -> {
            model.choose(row.claim().number());
            model.show(WorkbenchModel.Tab.CLAIM);
        });
        line.add(open);
        return line;
    }

    private Span meta(ClaimRow row) {
        List<String> facts = new ArrayList<>();
        facts.add(Words.of("kind." + row.kind()));
        facts.add(Words.of("priority.long." + row.priority()));
        if (!row.topic().isEmpty()) {
            facts.add(row.topic());
        }
        if (!row.verdict().isEmpty()) {
            facts.add(Words.of("verdict." + row.verdict()));
        }
        facts.add(row.checker().map(this::name).orElse(Words.of("workbench.no-checker")));
        facts.add(Words.of("workbench.links", row.evidence()));
        Span meta = new Span(String.join(" · ", facts));
        meta.addClassName("claim-line-meta");
        return meta;
    }

    private String name(PersonKey key) {
        Person person = people.get(key);
        return person == null ? key.value() : person.name();
    }
}
