/** Articles as they are stored, their fields checked, and the cache of texts. */
@NullMarked
package org.tickmark.article.internal;

import org.jspecify.annotations.NullMarked;
