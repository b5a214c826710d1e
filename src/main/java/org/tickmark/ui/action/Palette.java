package org.tickmark.ui.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tickmark.search.ClaimLists;
import org.tickmark.search.ClaimRow;
import org.tickmark.ui.component.ClaimRefSpan;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** Finds actions by name and claims by number or words; arrows and Enter choose, Esc leaves. */
final class Palette extends Dialog {

    private static final int CLAIMS = 12;

    private final Performing performing;
    private final ClaimLists claims;
    private final TextField field = new TextField();
    private final Div list = new Div();
    private final List<Runnable> choices = new ArrayList<>();
    private int current;

    Palette(Performing performing, ClaimLists claims) {
        this.performing = performing;
        this.claims = claims;
        addClassName("palette");
        getElement().setAttribute("aria-label", Words.of("action.commands"));
        field.setAriaLabel(Words.of("action.commands"));
        field.setPlaceholder(Words.of("palette.placeholder"));
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> show(change.getValue()));
        list.addClassName("palette-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", Words.of("palette.found"));
        add(field, list);
        Shortcuts.addShortcutListener(this, () -> move(1), Key.ARROW_DOWN).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> move(-1), Key.ARROW_UP).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> choose(current), Key.ENTER).listenOn(this);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                field.focus();
            }
        });
        show("");
    }

    private void show(String typed) {
        list.removeAll();
        choices.clear();
        current = 0;
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        for (Action action : performing.available()) {
            String name = Words.of(action.nameKey());
            if (action != Action.COMMANDS && name.toLowerCase(Locale.ROOT).contains(wanted)) {
                Span words = new Span(name);
                Component keys = action.hasKey() ? Parts.keys(action.key().split("\\+(?=.)")) : new Span();
                choice(() -> performing.perform(action), "action", action.id(), words, keys);
            }
        }
        for (ClaimRow row : claims.find(wanted, CLAIMS)) {
            Span statement = new Span(row.statement());
            statement.addClassNames("tm-quote", "small");
            choice(
                    () -> open(row),
                    "claim",
                    Integer.toString(row.claim().number()),
                    new ClaimRefSpan(row.claim().number(), row.status()),
                    statement);
        }
        if (choices.isEmpty()) {
            list.add(new Paragraph(Words.of("palette.nothing")));
        }
        mark();
    }

    private void choice(Runnable then, String kind, String id, Component... content) {
        int index = choices.size();
        choices.add(then);
        Div line = new Div(content);
        line.addClassName("palette-line");
        line.setId("palette-" + index);
        line.getElement().setAttribute("role", "option").setAttribute("data-palette-" + kind, id);
        line.addClickListener(click -> choose(index));
        list.add(line);
    }

    private void move(int by) {
        if (!choices.isEmpty()) {
            current = Math.floorMod(current + by, choices.size());
            mark();
        }
    }

    private void mark() {
        List<Component> lines = list.getChildren().toList();
        for (int index = 0; index < lines.size(); index++) {
            lines.get(index).getElement().setAttribute("aria-selected", Boolean.toString(index == current));
            if (index == current) {
                lines.get(index).scrollIntoView();
            }
        }
    }

    private void choose(int index) {
        if (index < choices.size()) {
            Runnable then = choices.get(index);
            close();
            then.run();
        }
    }

    private static void open(ClaimRow row) {
        UI.getCurrent()
                .navigate(
                        "articles/" + row.claim().article(),
                        QueryParameters.simple(
                                Map.of("claim", Integer.toString(row.claim().number()))));
    }
}
