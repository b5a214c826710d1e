package org.tickmark.claim;

/**
 * Where a claim stands now in a version.
 *
 * @param version of the article
 * @param passage from 1; a claim may have several in a version, and a number is never given again
 * @param start offset of the first UTF-16 code unit
 * @param end offset after the last; equal to {@code start} at a block without words
 * @param exact the words; empty at a block without words
 * @param wholeBlock whether it stands at the block (heading, picture) rather than at words in it
 * @param confirmed whether a person placed or confirmed it
 */
public record PassageSheet(
        int version, int passage, int start, int end, String exact, boolean wholeBlock, boolean confirmed) {}
