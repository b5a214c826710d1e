/**
 * Outlets, sources, the links between claims and sources, and how many origins those links really have. It knows
 * claims by their {@link org.tickmark.claim.ClaimRef} and nothing of verdicts: that a deciding link changed it tells
 * through {@link org.tickmark.evidence.DecidingChanges}, which the room above implements.
 */
@NullMarked
@ApplicationModule(displayName = "Evidence")
package org.tickmark.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
