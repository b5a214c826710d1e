package org.tickmark.ui.workbench;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tickmark.refusal.Refusal;
import org.tickmark.refusal.StaleSave;
import org.tickmark.ui.component.Words;

/**
 * One field that saves itself when it is left. It remembers the value that its edit started from, takes over what others
 * saved as long as nobody types into it, and keeps what was typed when a save is refused.
 *
 * @param <C> the input
 * @param <T> its value
 */
final class SavedField<C extends Component & HasValue<? extends HasValue.ValueChangeEvent<T>, T> & HasValidation, T> {

    /** Saves a change; refusals fly out. */
    interface Save<T> {
        void save(@Nullable T from, @Nullable T to);
    }

    private final String name;
    private final C input;
    private final Save<T> save;
    private final Outcome outcome;
    private final Function<@Nullable T, String> shown;
    private @Nullable T base;
    private boolean filling;
    private boolean focused;
    private @Nullable Runnable later;

    /** What the panel does when a save has come to an end. */
    interface Outcome {
        void saved(String field);

        void refused(String field, Refusal refusal, Runnable takeTheirs, Runnable keepMine);
    }

    SavedField(String name, C input, Function<@Nullable T, String> shown, Save<T> save, Outcome outcome) {
        this.name = name;
        this.input = input;
        this.save = save;
        this.outcome = outcome;
        this.shown = shown;
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
            // Only what a person did: an input also changes its value by itself, as when its items are set anew.
            if (!filling && change.isFromClient()) {
                save(base, change.getValue());
            }
        });
    }

    String name() {
        return name;
    }

    C input() {
        return input;
    }

    /** What stands in the house. Taken over unless something else has been typed; {@code anew} takes it over always. */
    void fill(@Nullable T value, boolean anew) {
        if (focused && !anew) {
            later = () -> fill(value, false);
            return;
        }
        later = null;
        if (anew || Objects.equals(input.getValue(), base)) {
            put(value);
            clearError();
        }
        base = value;
        input.getElement().setAttribute("data-base", shown.apply(value));
    }

    /** Saves a value that the person gave in another way than by the input, such as a key of the text. */
    void enter(@Nullable T value) {
        put(value);
        save(base, value);
    }

    /** What was typed before a reload, saved as if it had just been left. */
    void draft(@Nullable T from, @Nullable T value) {
        put(value);
        save(from, value);
    }

    void readOnly(boolean readOnly) {
        input.setReadOnly(readOnly);
    }

    /** Changes the input itself, such as the items it offers; nothing is saved, and what stood in it stands in it after. */
    void quietly(Runnable change) {
        T stood = input.getValue();
        filling = true;
        try {
            change.run();
            input.setValue(stood);
        } finally {
            filling = false;
        }
    }

    private void left() {
        focused = false;
        Runnable waiting = later;
        later = null;
        if (waiting != null) {
            waiting.run();
        }
    }

    private void put(@Nullable T value) {
        filling = true;
        try {
            input.setValue(value);
        } finally {
            filling = false;
        }
    }

    private void save(@Nullable T from, @Nullable T to) {
        if (Objects.equals(from, to)) {
            clearError();
            outcome.saved(name);
            return;
        }
        try {
            save.save(from, to);
            base = to;
            clearError();
            outcome.saved(name);
        } catch (StaleSave stale) {
            error(stale);
            outcome.refused(name, stale, () -> fill(base, true), () -> again(to));
        } catch (Refusal refusal) {
            error(refusal);
            outcome.refused(name, refusal, () -> fill(base, true), () -> {});
        }
    }

    /** Writes mine over theirs, knowingly: {@link #fill} has put theirs into {@code base} meanwhile. */
    private void again(@Nullable T mine) {
        save(base, mine);
    }

    private void error(Refusal refusal) {
        input.setErrorMessage(Words.of(refusal));
        input.setInvalid(true);
    }

    private void clearError() {
        input.setInvalid(false);
        input.setErrorMessage("");
    }
}
