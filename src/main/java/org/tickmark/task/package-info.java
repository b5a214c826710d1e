/**
 * Verification tasks: who does what until when, with a checklist. It knows claims by number; it moves no status of
 * theirs.
 */
@NullMarked
@ApplicationModule(displayName = "Tasks")
package org.tickmark.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
