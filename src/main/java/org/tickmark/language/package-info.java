/**
 * Words and sentences, and the offsets they are measured in. An offset is a UTF-16 code unit into a text, a span is
 * half-open: the same in Java and in JavaScript. Pure Java on the JDK and ICU4J; knows nothing of articles, claims,
 * databases or screens.
 */
@NullMarked
package org.tickmark.language;

import org.jspecify.annotations.NullMarked;
