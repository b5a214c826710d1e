package org.tickmark.history;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service method whose rows must have their place in the tree before it returns: verdicts, reviews, rulings,
 * sign-offs. It waits after its commit and holds nothing meanwhile; at most two seconds, then it returns all the same,
 * because what it did is done. Called within another's transaction it does not wait: nothing is committed yet.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AwaitsPlace {}
