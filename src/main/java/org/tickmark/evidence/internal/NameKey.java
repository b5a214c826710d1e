package org.tickmark.evidence.internal;

import java.text.Normalizer;
import java.util.Locale;

/** An outlet's name as it is compared: composed letters, lower case, single blanks. */
public final class NameKey {

    private NameKey() {}

    /** The key of a name. */
    public static String of(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT).strip().replaceAll("[\\s\\u00a0]+", " ");
    }
}
