package org.tickmark.ui.component;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * The newest words of a field: those it was left with, or those typed since, heard whenever the typing pauses. A field in
 * {@link ValueChangeMode#LAZY} would forget them when somebody presses a button within the pause: the click then arrives
 * without the value (vaadin/flow-components 6265).
 */
public final class Typing {

    private static final String VALUE = "element.value";

    private String newest = "";

    private Typing() {}

    /**
     * Follows a field.
     *
     * @param pauseMs milliseconds without a key that count as a pause
     * @param heard called after {@link #words()} has changed
     */
    public static Typing in(TextFieldBase<?, String> field, int pauseMs, Runnable heard) {
        Typing typing = new Typing();
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> typing.hear(change.getValue(), heard));
        field.getElement()
                .addEventListener(
                        "input",
                        event -> typing.hear(event.getEventData().get(VALUE).asString(), heard))
                .addEventData(VALUE)
                .debounce(pauseMs);
        return typing;
    }

    /** What stands in the field, as far as it has been heard. */
    public String words() {
        return newest;
    }

    private void hear(String words, Runnable heard) {
        if (!words.equals(newest)) {
            newest = words;
            heard.run();
        }
    }
}
