/** Bytes by hash: original manuscripts, captures, exports. It knows nothing of what they are or who may read them. */
@NullMarked
@ApplicationModule(displayName = "Storage")
package org.tickmark.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
