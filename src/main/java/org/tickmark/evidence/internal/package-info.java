/** Outlets, sources and links as they are stored, and how a known one is recognised. */
@NullMarked
package org.tickmark.evidence.internal;

import org.jspecify.annotations.NullMarked;
