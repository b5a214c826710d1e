/**
 * The house: how it starts and ends, what every room is given (a clock), and how it is asked for one piece of work from
 * the command line. Its rooms are the packages below; knows none of them: rooms offer {@link org.tickmark.Command}s and
 * read {@link org.tickmark.House}.
 */
@NullMarked
package org.tickmark;

import org.jspecify.annotations.NullMarked;
