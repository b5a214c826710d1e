/**
 * Status moves, scales, reviews, rulings, corrections: the one room that moves a status. Its rules are values in
 * {@code rules}, asked alike by the services that move and by the panel that offers the moves.
 */
@NullMarked
@ApplicationModule(displayName = "Verdict")
package org.tickmark.verdict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
