/**
 * How spans are carried: both texts are folded and read into words, sentences and blocks; blocks and sentences are
 * paired, words only inside pairs; and from that each span is placed, or a person is asked.
 */
@NullMarked
package org.tickmark.anchoring.internal;

import org.jspecify.annotations.NullMarked;
