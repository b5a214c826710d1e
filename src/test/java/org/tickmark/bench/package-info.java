/**
 * {@code ./tickmark bench}: the figures that the house promises, measured on the machine that asks, one line each
 * (contract, Figures). To add one, implement {@link org.tickmark.bench.Figure} and name it in
 * {@link org.tickmark.bench.Figures}.
 */
@NullMarked
package org.tickmark.bench;

import org.jspecify.annotations.NullMarked;
