/** Tasks on a board or in a list, one task in its drawer, and the making of new ones. Uses no other screen. */
@NullMarked
package org.tickmark.ui.tasks;

import org.jspecify.annotations.NullMarked;
