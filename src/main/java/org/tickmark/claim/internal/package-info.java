/** Claims, anchors and notes as they are stored, and the steps that the services of this room share. */
@NullMarked
package org.tickmark.claim.internal;

import org.jspecify.annotations.NullMarked;
