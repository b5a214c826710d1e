/**
 * From a file or a pasted text to the text of a version: decoded, cut into blocks, rid of its markup, or refused in a
 * clear sentence. A format is an {@link org.tickmark.article.intake.Intake}; more come without a change here. Knows no
 * article, no database and no screen, opens no connection and runs nothing that it reads.
 */
@NullMarked
@NamedInterface("intake")
package org.tickmark.article.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
