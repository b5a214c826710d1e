package org.tickmark.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A source as others see it.
 *
 * @param id which
 * @param url its address; null when it has none
 * @param title its title
 * @param titleSupplied the title is ours: the screen shows it in brackets
 * @param outlet who published it; null when nobody did or it is not known
 * @param publisher as printed; null when it is the outlet's name
 * @param published year, month or day, as {@code 2022-07-19}; null when not known
 * @param type what it is
 */
public record SourceSheet(
        SourceId id,
        @Nullable String url,
        String title,
        boolean titleSupplied,
        @Nullable OutletSheet outlet,
        @Nullable String publisher,
        @Nullable String published,
        SourceType type) {

    /** Who to name under the title: as printed, else the outlet; {@code ""} when neither is known. */
    public String publisherShown() {
        if (publisher != null) {
            return publisher;
        }
        return outlet == null ? "" : outlet.name();
    }
}
