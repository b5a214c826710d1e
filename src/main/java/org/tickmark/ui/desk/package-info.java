/** The Desk: what waits for the one who looks, and where to go from there. */
@NullMarked
package org.tickmark.ui.desk;

import org.jspecify.annotations.NullMarked;
