/** How bytes and commits come onto the disk. */
@NullMarked
package org.tickmark.storage.internal;

import org.jspecify.annotations.NullMarked;
