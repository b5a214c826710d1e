package org.tickmark.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tickmark.identity.Role;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Words;

/** Nothing waits: says so, and what this person can do next. */
final class EmptyDesk extends Div {

    private final Runnable take;

    EmptyDesk(Runnable take) {
        this.take = take;
        addClassName("tm-empty");
    }

    void show(DeskState state) {
        removeAll();
        Role role = state.me().role();
        add(new Paragraph(Words.of("desk.empty")));
        if (state.checks() && !state.toTake().isEmpty()) {
            add(
                    new Paragraph(Words.of("desk.empty.take", state.toTake().size())),
                    new ActionButton(Action.TAKE_TASK, take).primary());
        } else if (role == Role.EDITOR) {
            add(new Paragraph(Words.of("desk.empty.editor")), link("/articles/new", Action.NEW_ARTICLE, "primary"));
        } else if (role == Role.CHECKER) {
            add(new Paragraph(Words.of("desk.empty.checker")), link("/articles", Action.GO_ARTICLES, ""));
        } else if (role == Role.ADMIN) {
            add(new Paragraph(Words.of("desk.empty.admin")), link("/people", Action.GO_PEOPLE, ""));
        } else {
            add(new Paragraph(Words.of("desk.empty.reader")));
        }
    }

    private static Anchor link(String address, Action action, String tone) {
        Anchor link = new Anchor(address, Words.of(action.nameKey()));
        link.addClassName("tm-button");
        if (!tone.isEmpty()) {
            link.addClassName(tone);
        }
        link.getElement().setAttribute("router-link", true).setAttribute("data-action", action.id());
        return link;
    }
}
