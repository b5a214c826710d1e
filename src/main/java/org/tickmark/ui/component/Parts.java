package org.tickmark.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.tickmark.identity.Person;

/** The small parts of {@code parts.css}, as components. */
public final class Parts {

    private Parts() {}

    /** A button in the house's look; {@code classes} such as {@code primary}, {@code small}, {@code quiet}. */
    public static NativeButton button(String words, String... classes) {
        NativeButton button = new NativeButton(words);
        button.getElement().setAttribute("type", "button");
        button.addClassName("tm-button");
        button.addClassNames(classes);
        return button;
    }

    /** An icon of the sprite, for the eye only: the word stands beside it. */
    public static Span icon(String name) {
        Span icon = new Span();
        icon.addClassName("tm-icon");
        icon.getElement().setAttribute("data-icon", name).setAttribute("aria-hidden", "true");
        return icon;
    }

    /** A key as it stands on the keyboard. */
    public static Span keys(String... caps) {
        Span keys = new Span();
        keys.addClassName("tm-keys");
        for (String cap : caps) {
            com.vaadin.flow.dom.Element kbd = new com.vaadin.flow.dom.Element("kbd");
            kbd.setText(cap);
            kbd.setAttribute("class", "tm-key");
            keys.getElement().appendChild(kbd);
        }
        return keys;
    }

    /** The small round picture of a person; the name stands beside it. */
    public static Span avatar(Person person, String... classes) {
        Span avatar = new Span(person.initials());
        avatar.addClassName("tm-avatar");
        avatar.addClassNames(classes);
        avatar.getElement().setAttribute("title", person.name()).setAttribute("aria-hidden", "true");
        return avatar;
    }

    /** A paragraph. */
    public static com.vaadin.flow.component.html.Paragraph text(String words) {
        return new com.vaadin.flow.component.html.Paragraph(words);
    }

    /** Words that only a screen reader needs. */
    public static Span hidden(String words) {
        Span span = new Span(words);
        span.addClassName("tm-hidden");
        return span;
    }

    /** A div with a class. */
    public static Div div(String className, com.vaadin.flow.component.Component... content) {
        Div div = new Div(content);
        div.addClassName(className);
        return div;
    }
}
