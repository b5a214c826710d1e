package org.tickmark.ui.component;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of all screens: every {@code messages/NAME.properties} (English) and {@code messages/NAME_de.properties}
 * (another language), read as UTF-8. Sentences with arguments are ICU messages: {@code {0, plural, one {# task} other {#
 * tasks}}}; an apostrophe stands for itself. A key that a language lacks is answered in English.
 */
@Component
public class Messages implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final Map<Locale, Map<String, String>> byLocale = new HashMap<>();

    Messages() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Resource file) throws IOException {
        String name = String.valueOf(file.getFilename()).replace(".properties", "");
        int mark = name.indexOf('_');
        Locale locale = mark < 0 ? Locale.ENGLISH : Locale.forLanguageTag(name.substring(mark + 1));
        Properties read = new Properties();
        try (InputStreamReader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        Map<String, String> words = byLocale.computeIfAbsent(locale, ignored -> new HashMap<>());
        for (String key : read.stringPropertyNames()) {
            if (words.put(key, read.getProperty(key)) != null) {
                LOG.warn("the key {} stands in two bundles", key);
            }
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        // English first: what a browser with another language gets.
        return byLocale.keySet().stream()
                .sorted(Comparator.comparing((Locale locale) -> !locale.equals(Locale.ENGLISH))
                        .thenComparing(Locale::toLanguageTag))
                .toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, @Nullable Object... args) {
        String pattern = find(key, locale);
        if (pattern == null) {
            LOG.warn("no words for {}", key);
            return key;
        }
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }

    /** Whether there are words for the key. */
    public boolean knows(String key) {
        return find(key, Locale.ENGLISH) != null;
    }

    private @Nullable String find(String key, Locale locale) {
        Map<String, String> exact = byLocale.getOrDefault(locale, Map.of());
        Map<String, String> language = byLocale.getOrDefault(Locale.of(locale.getLanguage()), Map.of());
        Map<String, String> english = byLocale.getOrDefault(Locale.ENGLISH, Map.of());
        @Nullable String found = exact.getOrDefault(key, language.get(key));
        return found != null ? found : english.get(key);
    }
}
