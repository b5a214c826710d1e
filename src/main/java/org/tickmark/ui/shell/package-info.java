/** The walls around every screen: top bar, main list, account; and what holds for the whole page. */
@NullMarked
package org.tickmark.ui.shell;

import org.jspecify.annotations.NullMarked;
