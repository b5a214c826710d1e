package org.tickmark.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.IntConsumer;

/** Around the fields of a form: Ctrl+Enter submits from any of them; {@code [} and {@code ]} step, where asked for. */
@Tag("tm-form-keys")
@JsModule("context://form-keys.js")
public final class FormKeys extends Component implements HasComponents, HasStyle {

    /** A form of these parts. */
    public FormKeys(Component... content) {
        add(content);
    }

    /** Called on Ctrl+Enter, after the fields have told what was typed. */
    public void onSubmit(Runnable submit) {
        addListener(Submit.class, event -> submit.run());
    }

    /** Called with -1 for the previous and 1 for the next. */
    public void onStep(IntConsumer step) {
        getElement().setAttribute("data-steps", true);
        // a click beside the fields leaves the focus inside, where the keys are heard
        getElement().setAttribute("tabindex", "-1");
        addListener(Step.class, event -> step.accept(event.by < 0 ? -1 : 1));
    }

    /** Ctrl+Enter. */
    @DomEvent("tm-submit")
    public static class Submit extends ComponentEvent<FormKeys> {
        public Submit(FormKeys source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** One of the two brackets. */
    @DomEvent("tm-step")
    public static class Step extends ComponentEvent<FormKeys> {

        private final int by;

        public Step(FormKeys source, boolean fromClient, @EventData("event.detail.by") int by) {
            super(source, fromClient);
            this.by = by;
        }
    }
}
