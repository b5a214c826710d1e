package org.tickmark.article;

import org.jspecify.annotations.Nullable;

/**
 * The file that a version was made of, byte for byte.
 *
 * @param bytes as it came
 * @param name what it was called; null when it was pasted
 * @param mediaType as it came; never to be trusted in an answer to a browser
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: bytes on their way out
public record Original(byte[] bytes, @Nullable String name, String mediaType) {}
