package org.tickmark.evidence;

/**
 * A source as a person typed it. What stands in a text field comes as text, {@code ""} when empty, and is read by the
 * service, which answers at the field.
 *
 * @param url http(s) only; {@code ""} for a person, a book, a dataset without address
 * @param title the page's own title
 * @param titleSupplied the page's own title was not to be seen and this one is ours: shown in brackets
 * @param outlet the outlet's name, known or new; {@code ""}: guessed from the address, none without address
 * @param publisher as printed, where it differs from the outlet ({@code "Reuters via Devdiscourse"})
 * @param published {@code "2022"}, {@code "2022-07"}, {@code "2022-07-19"} or {@code ""}
 * @param type what it is
 */
public record NewSource(
        String url,
        String title,
        boolean titleSupplied,
        String outlet,
        String publisher,
        String published,
        SourceType type) {

    /** The usual case: an address and its title; the outlet is guessed from the address. */
    public static NewSource at(String url, String title) {
        return new NewSource(url, title, false, "", "", "", SourceType.NEWS_MEDIA);
    }

    /** The same from that outlet. */
    public NewSource from(String name) {
        return new NewSource(url, title, titleSupplied, name, publisher, published, type);
    }

    /** The same of that date. */
    public NewSource of(String date) {
        return new NewSource(url, title, titleSupplied, outlet, publisher, date, type);
    }
}
