package org.tickmark.history;

import java.util.UUID;

/**
 * One line of history with a gapless sequence of its own.
 *
 * @param kind what it tells about
 * @param id the article's id, or the fixed id of the library or the house
 */
public record StreamRef(Kind kind, UUID id) {

    /** What a stream tells about. */
    public enum Kind {
        /** One article: its text, claims, evidence, verdicts, tasks. */
        ARTICLE,
        /** Outlets and sources, which articles share. */
        LIBRARY,
        /** People, roles, settings. */
        HOUSE
    }

    /** The stream of outlets and sources. */
    public static final StreamRef LIBRARY = new StreamRef(Kind.LIBRARY, new UUID(0x0000_0000_0000_7000L, 2));

    /** The stream of people, roles and settings. */
    public static final StreamRef HOUSE = new StreamRef(Kind.HOUSE, new UUID(0x0000_0000_0000_7000L, 1));

    /** The stream of one article. */
    public static StreamRef article(UUID articleId) {
        return new StreamRef(Kind.ARTICLE, articleId);
    }
}
