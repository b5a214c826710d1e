package org.tickmark.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A field with its name beside or above it, words that help, and the place where a refusal is said. The name is the
 * field's accessible name too.
 */
public final class FieldRow extends Div {

    private static final AtomicLong NEXT = new AtomicLong();

    private final Component control;
    private final Div line = Parts.div("tm-field-line");
    private final Paragraph said = new Paragraph();

    /** @param label as it stands beside the field */
    public FieldRow(String label, Component control) {
        this.control = control;
        addClassName("tm-field-row");
        Span name = new Span(label);
        name.addClassName("tm-field-label");
        if (control instanceof HasAriaLabel named && named.getAriaLabel().isEmpty()) {
            named.setAriaLabel(label);
        }
        said.addClassName("tm-field-said");
        said.setId("said-" + NEXT.incrementAndGet());
        said.getElement().setAttribute("role", "alert");
        said.setVisible(false);
        line.add(control);
        add(name, Parts.div("tm-field-body", line, said));
    }

    /** The name stands above the field. */
    public FieldRow stacked() {
        addClassName("stacked");
        return this;
    }

    /** More on the same line, behind the field. */
    public FieldRow beside(Component... more) {
        line.add(more);
        return this;
    }

    /** More below the field. */
    public FieldRow below(Component... more) {
        for (Component each : more) {
            said.getParent().ifPresent(body -> body.getElement().appendChild(each.getElement()));
        }
        return this;
    }

    /** Says here why the field's value is not taken; the value stays. */
    public void refuse(String words) {
        if (control instanceof HasValidation field) {
            field.setErrorMessage(words);
            field.setInvalid(true);
        } else {
            said.setText(words);
            said.setVisible(true);
            if (control instanceof Segmented<?> segmented) {
                segmented.described(said.getId().orElse(""), true);
            }
        }
    }

    /** Nothing is wrong here any more. */
    public void accept() {
        if (control instanceof HasValidation field) {
            field.setInvalid(false);
        }
        said.setVisible(false);
        if (control instanceof Segmented<?> segmented) {
            segmented.described("", false);
        }
    }

    /** Puts the focus on the field. */
    public void focus() {
        if (control instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
