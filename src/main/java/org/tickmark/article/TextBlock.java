package org.tickmark.article;

/**
 * A block of a version's text.
 *
 * @param start offset of its first code unit in the version's text
 * @param end offset after its last code unit; equal to {@code start} for a picture or a rule without words
 * @param kind {@code TITLE, HEADING, PARAGRAPH, LIST_ITEM, QUOTE, CODE, TABLE_CELL, CAPTION, PICTURE, RULE}
 * @param level of a heading, from 1; 0 elsewhere
 */
public record TextBlock(int start, int end, String kind, int level) {}
