/**
 * Bringing an article in: the text and what is known of it, then its sentences as claims; and the dialog in which what
 * is known is changed later.
 */
@NullMarked
package org.tickmark.ui.newarticle;

import org.jspecify.annotations.NullMarked;
