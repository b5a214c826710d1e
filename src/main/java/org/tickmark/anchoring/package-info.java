/**
 * Where words stand in a text: a quote and its surroundings, whether a selection fits, which claims share which
 * stretch. Pure Java on the JDK and the room {@code language}; a claim is a number here, and nothing is refused in
 * words: the result says what is wrong, the caller says no.
 */
@NullMarked
package org.tickmark.anchoring;

import org.jspecify.annotations.NullMarked;
