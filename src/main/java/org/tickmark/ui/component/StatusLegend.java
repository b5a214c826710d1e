package org.tickmark.ui.component;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.tickmark.claim.Status;
import org.tickmark.search.Counts;

/** The figures beside a {@link StatusBar}: glyph, number, word; what is 0 is left out. */
public final class StatusLegend extends UnorderedList {

    private final boolean words;

    /** @param words whether the status's word stands beside the number, or only for those who see no glyph */
    public StatusLegend(boolean words) {
        this.words = words;
        addClassName("tm-legend");
    }

    /** Shows these counts. */
    public final void show(Counts counts) {
        removeAll();
        for (Status status : Statuses.IN_ORDER) {
            int many = counts.of(status);
            if (many > 0) {
                ListItem item = new ListItem();
                item.getElement().setAttribute("data-status", Statuses.css(status));
                Element number = new Element("b");
                number.setText(Integer.toString(many));
                item.getElement().appendChild(number);
                Span word = new Span(" " + getTranslation("status.lower." + status.name()));
                if (!words) {
                    word.addClassName("tm-hidden");
                }
                item.add(word);
                add(item);
            }
        }
    }
}
