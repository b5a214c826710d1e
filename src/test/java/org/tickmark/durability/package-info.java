/** What was answered is kept, whatever happens to the process: tried on the real one, from outside. */
@org.jspecify.annotations.NullMarked
package org.tickmark.durability;
