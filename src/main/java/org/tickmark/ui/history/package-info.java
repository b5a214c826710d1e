/** The history of a claim, an article, or everything that one may see. */
@NullMarked
package org.tickmark.ui.history;

import org.jspecify.annotations.NullMarked;
