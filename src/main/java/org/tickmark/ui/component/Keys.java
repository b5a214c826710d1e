package org.tickmark.ui.component;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tickmark.ui.action.Action;

/** The bar at the foot of a pane that shows the keys which work there, drawn from the one list of actions. */
public final class Keys {

    private Keys() {}

    /**
     * The keys of these actions; those with the same short name stand together.
     *
     * @param letters whether single letters work: else only the others are shown
     */
    public static Footer bar(List<Action> actions, boolean letters) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (Action action : actions) {
            if (action.hasKey() && (letters || action.key().length() > 1)) {
                byName.computeIfAbsent(Words.of(action.nameKey() + ".short"), name -> new ArrayList<>())
                        .addAll(List.of(action.key().split("\\+")));
            }
        }
        Footer bar = new Footer();
        bar.addClassName("tm-keybar");
        byName.forEach((name, keys) ->
                bar.add(new Span(Parts.keys(keys.stream().distinct().toArray(String[]::new)), new Span(name))));
        return bar;
    }
}
