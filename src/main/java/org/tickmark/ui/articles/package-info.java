/** The list of articles: what is open to me, where its claims stand, and the way to a new one. Reads {@code search}. */
@NullMarked
package org.tickmark.ui.articles;

import org.jspecify.annotations.NullMarked;
