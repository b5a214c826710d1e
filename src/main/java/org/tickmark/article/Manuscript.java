package org.tickmark.article;

import org.jspecify.annotations.Nullable;

/** A text as it comes into the house. */
public sealed interface Manuscript {

    /**
     * Pasted, typed or sent.
     *
     * @param text unchecked
     * @param mediaType {@code text/plain} or {@code text/markdown}
     */
    record Pasted(String text, String mediaType) implements Manuscript {

        /** Plain text. */
        public Pasted(String text) {
            this(text, "text/plain");
        }
    }

    /**
     * A file that someone chose.
     *
     * @param bytes as it came
     * @param name as it was called
     * @param mediaType as the browser says, if it does; the name's ending goes before it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared: bytes on their way in
    record Uploaded(byte[] bytes, String name, @Nullable String mediaType) implements Manuscript {}
}
