package org.tickmark.article;

import org.jspecify.annotations.Nullable;

/** A text as it comes into the house. */
public sealed interface Manuscript {

    /** Pasted or typed. @param text as the browser sent it, unchecked */
    record Pasted(String text) implements Manuscript {}

    /**
     * A file. @param bytes as it came; @param name as it was called; @param mediaType as the browser says, if it does
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared: bytes on their way in
    record Uploaded(byte[] bytes, String name, @Nullable String mediaType) implements Manuscript {}
}
