package org.tickmark.ui.component;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.Refusal;

/** Keys into words, in the language of the window; the one place where a refusal becomes a sentence. */
public final class Words {

    private Words() {}

    /** The words for a key. Numbers and dates among the arguments are written as the language writes them. */
    public static String of(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    /** The sentence of a refusal: what is wrong, and how to mend it. What is missing is named by its label. */
    public static String of(Refusal refusal) {
        if (refusal instanceof NotAllowed notAllowed && !notAllowed.missing().isEmpty()) {
            String missing = String.join(
                    ", ", notAllowed.missing().stream().map(Words::field).toList());
            return of(refusal.key(), missing);
        }
        return of(refusal.key(), refusal.args().toArray());
    }

    /** What a field of the contract is called on screens: {@code rationale} is "Rationale". */
    public static String field(String name) {
        return of("field." + name);
    }

    /** The refusal's sentence if it is meant for one of these fields, to be shown there. */
    public static boolean at(Refusal refusal, Map<String, ? extends com.vaadin.flow.component.HasValidation> fields) {
        if (refusal instanceof BadInput input
                && fields.get(input.field()) instanceof com.vaadin.flow.component.HasValidation field) {
            field.setErrorMessage(of(refusal));
            field.setInvalid(true);
            if (field instanceof com.vaadin.flow.component.Focusable<?> focusable) {
                focusable.focus();
            }
            return true;
        }
        return false;
    }
}
