package org.tickmark.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.ActionButton;
import org.tickmark.ui.component.Due;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.PersonClock;
import org.tickmark.ui.component.Words;

/** The day, and how much waits. */
final class DeskHead extends Header {

    private final Paragraph day = new Paragraph();
    private final UnorderedList facts = new UnorderedList();
    private final Div actions = new Div();

    DeskHead(Runnable take) {
        addClassName("tm-page-head");
        facts.addClassName("tm-facts");
        actions.addClassName("tm-actions");
        ActionButton button = new ActionButton(Action.TAKE_TASK, take);
        button.setText("");
        button.add(new Span(Words.of("desk.take")), Parts.keys(Action.TAKE_TASK.key()));
        actions.add(button);
        add(new Div(new H1(Words.of("desk.title")), day), facts, actions);
    }

    void show(DeskState state) {
        day.setText(PersonClock.longDay(state.today()));
        facts.removeAll();
        fact("overdue", state.due(Due.LATE), true);
        fact("today", state.due(Due.TODAY), false);
        fact("to-review", state.toReview().size(), false);
        fact("to-rule", state.toRule().size(), false);
        fact("came-back", state.cameBack().size(), false);
        actions.setVisible(!state.toTake().isEmpty());
    }

    private void fact(String name, long number, boolean alarming) {
        if (number == 0) {
            return;
        }
        ListItem fact = new ListItem();
        Element bold = new Element("b");
        bold.setText(Long.toString(number));
        fact.getElement().appendChild(bold, Element.createText(" " + Words.of("desk.fact." + name)));
        if (alarming) {
            fact.getElement().setAttribute("data-tone", "refusal");
        }
        facts.add(fact);
    }
}
