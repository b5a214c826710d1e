package org.tickmark.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a public service method. Checked at the method's door, before its transaction; who is refused gets
 * {@link org.tickmark.refusal.NotYours}. What depends on the article or on what one did to a claim is checked inside,
 * by {@link Access} and the rules. A service's class can carry it for all its methods; a method's own annotation wins.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MayCall {

    /** The roles; empty: whoever is signed in. */
    Role[] value() default {};

    /** Also without anyone signed in: signing in itself, and what the house does on its own (start, command line). */
    boolean anyone() default false;
}
