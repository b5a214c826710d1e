package org.tickmark.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.signals.Signal;
import java.util.EnumMap;
import java.util.Map;
import org.tickmark.search.Counts;
import org.tickmark.ui.component.Parts;
import org.tickmark.ui.component.Words;
import org.tickmark.ui.workbench.WorkbenchModel.Tab;

/** The panel beside the text: tabs, and what the chosen one shows. A hidden part is not in the page at all. */
final class SidePanel extends Aside {

    private final Div tabs = new Div();
    private final Div body = new Div();
    private final Map<Tab, NativeButton> buttons = new EnumMap<>(Tab.class);

    SidePanel(
            Rooms rooms,
            WorkbenchModel model,
            Map<Tab, Component> parts,
            Component saved,
            Component handle,
            Component touch) {
        addClassNames("tm-side", "workbench-side");
        tabs.addClassName("tm-tabs");
        tabs.getElement().setAttribute("role", "tablist").setAttribute("aria-label", Words.of("workbench.panel"));
        body.addClassNames("tm-scroll", "workbench-panel");
        body.getElement()
                .setAttribute("role", "tabpanel")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", Words.of("workbench.panel"));
        for (Tab tab : Tab.values()) {
            if (parts.containsKey(tab)) {
                NativeButton button = new NativeButton(label(tab, 0));
                button.getElement().setAttribute("role", "tab").setAttribute("data-tab", tab.name());
                button.addClickListener(click -> model.show(tab));
                buttons.put(tab, button);
                tabs.add(button);
            }
        }
        add(handle, Parts.div("workbench-tabs", tabs, saved), body, new TextKeys(model.mayCheck()), touch);
        Signal.effect(this, () -> {
            Tab chosen = model.tab();
            buttons.forEach((tab, button) ->
                    button.getElement().setAttribute("aria-selected", Boolean.toString(tab == chosen)));
            Component part = parts.get(chosen);
            if (part != null && part.getParent().isEmpty()) {
                body.removeAll();
                body.add(part);
            }
        });
        Signal.effect(this, () -> {
            model.news();
            Counts counts = rooms.articleLists().counts(model.article());
            text(Tab.ALL, counts.claims());
            text(
                    Tab.TASKS,
                    model.chosen()
                            .map(claim -> rooms.taskLists().of(claim).size())
                            .orElse(0));
        });
    }

    private void text(Tab tab, int count) {
        NativeButton button = buttons.get(tab);
        if (button != null) {
            button.setText(label(tab, count));
        }
    }

    private static String label(Tab tab, int count) {
        String word = Words.of("workbench.tab." + tab);
        return count == 0 ? word : word + " " + count;
    }
}
