package org.tickmark.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tickmark.ui.action.Action;

/**
 * Rows that are walked by keys, as {@code frontend/tm-list.js} does it. A row below it carries {@code data-item}, its
 * link {@code data-open}. Its keys are those of the actions; letters can be switched off in the profile.
 */
@Tag("tm-list")
@JsModule("context://tm-list.js")
public final class RovingList extends Component implements HasComponents, HasStyle {

    /**
     * @param keys the actions that work here
     * @param letters whether single letters work
     */
    public RovingList(Collection<Action> keys, boolean letters) {
        Map<String, String> byKey = new LinkedHashMap<>();
        keys.stream().filter(Action::hasKey).forEach(action -> byKey.put(action.key(), action.id()));
        getElement().setPropertyMap("keys", byKey);
        getElement().setAttribute("data-letters", letters ? "on" : "off");
    }

    /** Takes the focus when the screen opens and nothing else has it. */
    public void takeFocusFirst() {
        getElement().setAttribute("data-first", true);
    }

    /** Gives the focus to a row. */
    public void focusItem(String item) {
        getElement().callJsFunction("focusItem", item);
    }

    /** Hears of an action that a key asks for, with the {@code data-item} of the current row; empty without rows. */
    public Registration onAction(BiConsumer<Action, String> then) {
        return addListener(
                Asked.class, asked -> Action.of(asked.action()).ifPresent(action -> then.accept(action, asked.item())));
    }

    /** A key asked for an action. */
    @DomEvent("list-action")
    public static class Asked extends ComponentEvent<RovingList> {

        private final String action;
        private final String item;

        /** As the element tells it. */
        public Asked(
                RovingList source,
                boolean fromClient,
                @EventData("event.detail.action") String action,
                @EventData("event.detail.item") String item) {
            super(source, fromClient);
            this.action = action;
            this.item = item;
        }

        String action() {
            return action;
        }

        String item() {
            return item;
        }
    }
}
