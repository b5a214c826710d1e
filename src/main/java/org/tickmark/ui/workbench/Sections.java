package org.tickmark.ui.workbench;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import org.springframework.stereotype.Component;
import org.tickmark.ui.component.Words;

/** Parts of other screens that the workbench shows: evidence, notes, history. */
@Component
class Sections {

    /** What stands below the claim's own fields. */
    ClaimPanel.ClaimExtras below(WorkbenchModel model) {
        return new ClaimPanel.ClaimExtras(new Div(), new Div());
    }

    /** The history of the chosen claim, or of the article. */
    com.vaadin.flow.component.Component history(WorkbenchModel model) {
        Div box = new Div();
        Signal.effect(box, () -> {
            model.news();
            box.removeAll();
            String claim = model.chosen().map(each -> "&claim=" + each.number()).orElse("");
            box.add(new Anchor("history?article=" + model.article() + claim, Words.of("workbench.whole-history")));
        });
        return box;
    }
}
