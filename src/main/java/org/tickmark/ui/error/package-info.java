/** Pages for what went wrong: no such page, not yours, and a fault of ours with an id that stands in the log. */
@NullMarked
package org.tickmark.ui.error;

import org.jspecify.annotations.NullMarked;
