/** The house: the entry, and what every room is given (a clock). Its rooms are the packages below. */
@NullMarked
package org.tickmark;

import org.jspecify.annotations.NullMarked;
