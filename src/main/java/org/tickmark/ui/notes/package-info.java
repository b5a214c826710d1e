/** Notes on a claim, in threads; part of the claim panel. What may be done is decided by {@code claim}. */
@NullMarked
package org.tickmark.ui.notes;

import org.jspecify.annotations.NullMarked;
