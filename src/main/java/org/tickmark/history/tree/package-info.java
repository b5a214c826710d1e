/**
 * The Merkle tree of RFC 9162 and the signed notes of C2SP, as pure functions: nothing here knows a database, a clock
 * or a file.
 */
@NullMarked
package org.tickmark.history.tree;

import org.jspecify.annotations.NullMarked;
