/**
 * Who did what, when, from what to what: append-only streams with a salted leaf hash per row, written as the last act
 * before commit. Every room publishes {@link org.tickmark.history.Recorded}; this one knows nothing of what rooms mean
 * by it.
 */
@NullMarked
@ApplicationModule(displayName = "History")
package org.tickmark.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
