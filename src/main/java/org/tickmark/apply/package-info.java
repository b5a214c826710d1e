/**
 * {@code ./tickmark apply TOOL}: what the rooms of the ground floor can do, on JSON Lines, without a server and without
 * a database, so that anybody can measure it with texts of their own ({@code CONTRACT.md}, Tools).
 */
@NullMarked
package org.tickmark.apply;

import org.jspecify.annotations.NullMarked;
