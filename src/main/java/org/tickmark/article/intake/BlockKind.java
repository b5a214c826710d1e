package org.tickmark.article.intake;

/** What a block of a text is. The names are stored and exported: one that stands is not renamed. */
public enum BlockKind {
    /** The title as it stands in the text: in Markdown the first level-1 heading. */
    TITLE,
    HEADING,
    PARAGRAPH,
    QUOTE,
    LIST_ITEM,
    /** Words that are shown letter by letter: program text, and HTML that stands in Markdown. */
    CODE,
    TABLE_CELL,
    CAPTION,
    /** A picture; its words are those that stand for it. */
    PICTURE
}
