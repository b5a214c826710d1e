package org.tickmark.ui.newarticle;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of a text: chosen by its name, or given as a BCP 47 tag that the list does not have. */
final class LanguageBox extends ComboBox<String> {

    private static final List<String> TAGS = Arrays.stream(Locale.getAvailableLocales())
            .map(Locale::getLanguage)
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList();

    LanguageBox() {
        Locale mine = UI.getCurrent().getLocale();
        setItemLabelGenerator(tag -> name(tag, mine));
        Collator order = Collator.getInstance(mine);
        setItems(TAGS.stream()
                .sorted((one, other) -> order.compare(name(one, mine), name(other, mine)))
                .toList());
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> setValue(typed.getDetail().strip()));
        setValue("en");
    }

    String tag() {
        return Optional.ofNullable(getValue()).orElse("");
    }

    private static String name(String tag, Locale mine) {
        String name = Locale.forLanguageTag(tag).getDisplayName(mine);
        return name.isEmpty() ? tag : name;
    }
}
