package org.tickmark.article;

import org.tickmark.article.intake.CanonicalText;

/**
 * What a manuscript becomes, before anything is saved.
 *
 * @param text with its blocks
 * @param words counted in the language asked for
 * @param suggestedTitle the title in the text, or its first line where that is short enough for one; else empty
 */
public record ManuscriptPreview(CanonicalText text, int words, String suggestedTitle) {}
