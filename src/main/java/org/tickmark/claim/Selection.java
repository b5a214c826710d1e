package org.tickmark.claim;

/**
 * Words that a person selected, as the browser sends them, unchecked.
 *
 * @param version of the article
 * @param start offset of the first UTF-16 code unit
 * @param end offset after the last
 * @param exact the words that the person saw there
 */
public record Selection(int version, int start, int end, String exact) {}
