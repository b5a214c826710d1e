/**
 * What the house says no with. Every refusal that a person can mend is one of the six kinds of the contract; it
 * carries a message key and what goes into the message, and is turned into words in one place, by whoever shows it.
 * Knows no other room and no words; a fault of ours is not a refusal and flies as what it is.
 */
@NullMarked
package org.tickmark.refusal;

import org.jspecify.annotations.NullMarked;
