package org.tickmark.identity;

import java.time.ZoneId;
import java.util.Locale;

/**
 * How a person wants the workbench.
 *
 * @param name as shown to others
 * @param zone time zone that times are shown in
 * @param appearance light, dark or as the system
 * @param language of the screens
 * @param keysOn whether single-letter keys work (WCAG 2.1.4)
 */
public record Profile(String name, ZoneId zone, Appearance appearance, Locale language, boolean keysOn) {

    /** Light, dark, or what the system says. */
    public enum Appearance {
        /** As the system. */
        SYSTEM,
        /** Light. */
        LIGHT,
        /** Dark. */
        DARK
    }
}
