package org.tickmark.article;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tickmark.identity.PersonKey;

/**
 * What is said about an article when it is brought in, as typed: {@link BringingIn} checks every field and names the
 * one that it refuses by its name here.
 *
 * @param title 1 to 300 characters
 * @param author of the text, or of the work it is based on; at most 200 characters
 * @param publisher at most 200 characters
 * @param sourceUrl http(s)
 * @param published {@code 2022}, {@code 2022-07} or {@code 2022-07-19}
 * @param language BCP 47 tag
 * @param lead an Editor; null: whoever brings it in
 * @param writer null when not known
 * @param checkers of the team
 * @param readers of the team
 * @param teamOnly whether only the team sees it
 * @param deadline may lie in the past
 * @param reviewsAsked 0, 1 or 2
 */
public record NewArticle(
        String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String sourceUrl,
        @Nullable String published,
        String language,
        @Nullable PersonKey lead,
        @Nullable PersonKey writer,
        Set<PersonKey> checkers,
        Set<PersonKey> readers,
        boolean teamOnly,
        @Nullable Instant deadline,
        int reviewsAsked) {

    public NewArticle {
        checkers = Set.copyOf(checkers);
        readers = Set.copyOf(readers);
    }

    /** English, open to all, one review, led by whoever brings it in: what the contract gives where nothing is said. */
    public static NewArticle titled(String title) {
        return new NewArticle(title, null, null, null, null, "en", null, null, Set.of(), Set.of(), false, null, 1);
    }
}
