package org.tickmark.ui.tasks;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tickmark.refusal.Refusal;
import org.tickmark.refusal.StaleSave;
import org.tickmark.ui.component.Words;

/**
 * A field of a task that saves itself when it is left, with the value that its edit started from. What others save comes
 * in as long as nothing else stands in it; what is refused stays, with the reason beside it.
 *
 * @param <T> its value
 */
final class Field<T> {

    /** Saves the value; a refusal flies out. */
    interface Save<T> {
        void save(T from, T to);
    }

    private final HasValue<?, T> input;
    private final HasValidation validation;
    private final Save<T> save;
    private final SaveLine line;
    private T base;
    private boolean filling;
    private boolean focused;
    private @Nullable Runnable later;

    <C extends Component & HasValue<?, T> & HasValidation> Field(String name, C input, SaveLine line, Save<T> save) {
        this.input = input;
        this.validation = input;
        this.save = save;
        this.line = line;
        this.base = input.getEmptyValue();
        input.getElement().setAttribute("data-field", name);
        // While somebody types, the house knows nothing of it: what others save waits until the field is left.
        if (input instanceof FocusNotifier<?> focus) {
            focus.addFocusListener(event -> focused = true);
        }
        if (input instanceof BlurNotifier<?> blur) {
            blur.addBlurListener(event -> left());
        }
        input.addValueChangeListener(change -> {
            if (!filling) {
                save(base, input.getValue());
            }
        });
    }

    /** What stands in the house. @param anew also over what was typed */
    void fill(T value, boolean anew) {
        if (focused && !anew) {
            later = () -> fill(value, false);
            return;
        }
        if (anew || Objects.equals(input.getValue(), base)) {
            put(value);
            error("");
        }
        base = value;
    }

    /** The same; without a value the field is empty. */
    void fill(Optional<T> value, boolean anew) {
        fill(value.orElseGet(input::getEmptyValue), anew);
    }

    void readOnly(boolean readOnly) {
        input.setReadOnly(readOnly);
    }

    private void left() {
        focused = false;
        Runnable waiting = later;
        later = null;
        if (waiting != null) {
            waiting.run();
        }
    }

    private void put(T value) {
        filling = true;
        try {
            input.setValue(value);
        } finally {
            filling = false;
        }
    }

    private void save(T from, T to) {
        if (Objects.equals(from, to)) {
            error("");
            return;
        }
        try {
            save.save(from, to);
            base = to;
            error("");
            line.saved();
        } catch (StaleSave stale) {
            error(Words.of(stale));
            line.stale(stale, () -> fill(base, true), () -> save(base, to));
        } catch (Refusal refusal) {
            error(Words.of(refusal));
            line.refused();
        }
    }

    private void error(String words) {
        validation.setErrorMessage(words);
        validation.setInvalid(!words.isEmpty());
    }
}
