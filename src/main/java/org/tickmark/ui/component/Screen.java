package org.tickmark.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * The root of a screen, {@code <main class="tm-screen" data-screen="…">}. A route extends it; the shell puts it beside
 * the main list. Its children are a head, perhaps a toolbar, and {@code tm-scroll} or {@code tm-columns}, as
 * {@code shell.css} says.
 */
public abstract class Screen extends Main implements HasDynamicTitle {

    private final String name;

    /** @param name as the contract spells it, {@code desk}; its title is the words of {@code NAME.title} */
    @SuppressWarnings("this-escape") // as every component is made: only Vaadin's own setters, which no screen overrides
    protected Screen(String name) {
        this.name = name;
        addClassName("tm-screen");
        setId("content");
        getElement().setAttribute("tabindex", "-1").setAttribute("data-screen", name);
    }

    /** What the tab of the browser says before "Tickmark". */
    @Override
    public String getPageTitle() {
        return title() + " · Tickmark";
    }

    /** The screen's title; screens about one thing override it. */
    protected String title() {
        return getTranslation(name + ".title");
    }

    /** A head with title, a line below, and what stands at its end. */
    protected Component head(String title, String below, Component... actions) {
        com.vaadin.flow.component.html.Header head = new com.vaadin.flow.component.html.Header();
        head.addClassName("tm-page-head");
        Div words = new Div(new H1(title));
        if (!below.isEmpty()) {
            words.add(new Paragraph(below));
        }
        head.add(words);
        if (actions.length > 0) {
            Div end = new Div(actions);
            end.addClassName("tm-actions");
            head.add(end);
        }
        return head;
    }

    /** A region that scrolls by itself; can be scrolled by keyboard. */
    protected static Div scroll(Component... content) {
        Div scroll = new Div(content);
        scroll.addClassName("tm-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        return scroll;
    }
}
