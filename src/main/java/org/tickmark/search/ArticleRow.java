package org.tickmark.search;

import java.time.Instant;
import java.util.Optional;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;

/**
 * An article in a list.
 *
 * @param id which
 * @param title its title
 * @param author of the work it is or is based on; may be empty
 * @param publisher likewise; may be empty
 * @param lead who answers for it
 * @param deadline when it is due
 * @param teamOnly whether only its team sees it
 * @param version number of its newest version
 * @param words of that version
 * @param counts where its claims stand
 */
public record ArticleRow(
        ArticleId id,
        String title,
        String author,
        String publisher,
        Optional<PersonKey> lead,
        Optional<Instant> deadline,
        boolean teamOnly,
        int version,
        int words,
        Counts counts) {}
