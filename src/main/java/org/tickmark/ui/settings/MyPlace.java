package org.tickmark.ui.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinService;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tickmark.identity.Profile;
import org.tickmark.identity.Profiles;
import org.tickmark.ui.component.Moments;
import org.tickmark.ui.component.Words;

/** Where I am: time zone, and language where there is a choice. */
class MyPlace extends Section {

    private final transient Profiles profiles;

    MyPlace(Profile profile, Profiles profiles, Clock clock) {
        super("place", Words.of("settings.place"), Words.of("settings.place.why"), clock);
        this.profiles = profiles;
        field(zone(profile, clock));
        List<Locale> languages =
                VaadinService.getCurrent().getInstantiator().getI18NProvider().getProvidedLocales();
        if (languages.size() > 1) {
            field(language(profile, languages));
        }
    }

    private ComboBox<ZoneId> zone(Profile profile, Clock clock) {
        ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("settings.zone"));
        zone.setItems(Stream.concat(
                        Stream.of("UTC"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(id -> id.matches(
                                        "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                                .sorted())
                .map(ZoneId::of)
                .toList());
        Instant now = clock.instant();
        zone.setItemLabelGenerator(each -> label(each, now));
        zone.setValue(profile.zone());
        zone.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                zone.setValue(change.getOldValue());
            } else if (change.isFromClient()) {
                profiles.zone(change.getValue());
                Moments.zone(change.getValue());
                saved();
            }
        });
        return zone;
    }

    private static String label(ZoneId zone, Instant now) {
        String offset = DateTimeFormatter.ofPattern("xxx").format(now.atZone(zone));
        return zone.getId().replace('_', ' ') + " (" + offset + ")";
    }

    private Select<Locale> language(Profile profile, List<Locale> languages) {
        Select<Locale> language = new Select<>();
        language.setLabel(getTranslation("settings.language"));
        language.setItems(languages);
        language.setItemLabelGenerator(each -> each.getDisplayLanguage(each));
        language.setValue(languages.stream()
                .filter(each -> each.getLanguage().equals(profile.language().getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH));
        language.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                profiles.language(change.getValue());
                UI.getCurrent().getPage().reload();
            }
        });
        return language;
    }
}
