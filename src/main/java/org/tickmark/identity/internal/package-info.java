/** People as they are stored, one-time links, the current person, and the check at every service's door. */
@NullMarked
package org.tickmark.identity.internal;

import org.jspecify.annotations.NullMarked;
