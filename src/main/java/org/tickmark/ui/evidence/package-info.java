/**
 * Evidence in the claim panel and the dialog in which it is added and edited. What may be done is decided by {@code
 * evidence}; here it is only shown.
 */
@NullMarked
package org.tickmark.ui.evidence;

import org.jspecify.annotations.NullMarked;
