package org.tickmark.identity;

import java.time.Instant;

/**
 * What the page of a one-time link shows.
 *
 * @param purpose what it is for
 * @param person whom it lets in
 * @param expiresAt when it stops working
 */
public record LinkSheet(Purpose purpose, Person person, Instant expiresAt) {

    /** What a link is for. */
    public enum Purpose {
        /** The first Admin of an empty house. */
        SETUP("/set-up"),
        /** A new person. */
        INVITE("/invitation"),
        /** A new password in the place of a lost one. */
        RESET("/reset");

        private final String path;

        Purpose(String path) {
            this.path = path;
        }

        /** Where its page is. */
        public String path() {
            return path;
        }
    }
}
