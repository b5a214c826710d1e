/** Tasks as they are stored. */
@NullMarked
package org.tickmark.task.internal;

import org.jspecify.annotations.NullMarked;
