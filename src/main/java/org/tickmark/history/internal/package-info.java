/** Rows, heads, and the collecting of what a transaction has recorded. */
@NullMarked
package org.tickmark.history.internal;

import org.jspecify.annotations.NullMarked;
