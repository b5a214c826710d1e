/** What screens share: the root of a screen, words out of the bundles, toasts, and the push of other people's changes. */
@NullMarked
package org.tickmark.ui.component;

import org.jspecify.annotations.NullMarked;
