package org.tickmark.article;

import org.tickmark.article.intake.BlockKind;

/** A block in an archive; fields as in {@link org.tickmark.article.intake.Block}. */
public record BlockRecord(int start, int end, BlockKind kind, int level) {}
