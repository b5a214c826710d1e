/**
 * Claims and where they stand in the text, dispositions, notes, and who worked on what. It knows the text below and
 * nothing of evidence or verdicts; a status stands here and is moved by {@code verdict} alone.
 */
@NullMarked
@ApplicationModule(displayName = "Claim")
package org.tickmark.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
