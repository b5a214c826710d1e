package org.tickmark.report;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.tickmark.refusal.Refusal;

/** English sentences out of the message bundles, for what has no screen: the command line, reports, the API. */
@Component
public class Sentences {

    private final Properties english = new Properties();

    /** Reads the bundles. */
    public Sentences() {
        try {
            for (Resource bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                if (!String.valueOf(bundle.getFilename()).contains("_")) {
                    try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                        english.load(reader);
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The sentence of a refusal. */
    public String of(Refusal refusal) {
        return of(refusal.key(), refusal.args().toArray());
    }

    /** The sentence with that key; the key itself when there is none. */
    public String of(String key, Object... args) {
        String pattern = english.getProperty(key, key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(args);
    }
}
