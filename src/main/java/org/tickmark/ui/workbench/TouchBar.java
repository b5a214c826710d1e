package org.tickmark.ui.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import org.tickmark.claim.ClaimRef;
import org.tickmark.ui.action.Action;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;

/** What the keys do, for thumbs: from claim to claim, verdict, evidence, note. Shown only on narrow screens. */
final class TouchBar extends Div {

    private final Rooms rooms;
    private final WorkbenchModel model;

    TouchBar(Rooms rooms, WorkbenchModel model, Runnable verdict, Consumer<Action> perform) {
        this.rooms = rooms;
        this.model = model;
        addClassName("workbench-touch");
        add(icon("chevron-left", Action.PREVIOUS_CLAIM, () -> step(-1)));
        if (model.mayCheck()) {
            add(words("field.verdict", verdict));
            add(words("workbench.touch.evidence", () -> perform.accept(Action.ADD_EVIDENCE)));
            add(words("workbench.touch.note", () -> perform.accept(Action.ADD_NOTE)));
        }
        add(icon("chevron-right", Action.NEXT_CLAIM, () -> step(1)));
    }

    /** Goes to the next or previous claim in the order of the text; stops at either end. */
    private void step(int by) {
        List<Integer> order = rooms.claims().inTextOrder(model.article(), model.version());
        int at = model.chosenNow().map(ClaimRef::number).map(order::indexOf).orElse(by > 0 ? -1 : order.size());
        int next = at + by;
        if (next >= 0 && next < order.size()) {
            model.choose(order.get(next));
        }
    }

    private static NativeButton icon(String name, Action action, Runnable then) {
        NativeButton button = Parts.button("", "icon", "quiet");
        button.add(Parts.icon(name), Parts.hidden(Words.of(action.nameKey())));
        button.addClickListener(click -> then.run());
        return button;
    }

    private static NativeButton words(String key, Runnable then) {
        NativeButton button = Parts.button(Words.of(key));
        button.addClickListener(click -> then.run());
        return button;
    }
}
