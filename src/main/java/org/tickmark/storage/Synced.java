package org.tickmark.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service method whose work is answered only once it is on the disk: not the power going out, only the disk itself
 * can take it away then. Everything else follows within a tenth of a second. The wait comes after the commit and outside
 * the transaction, so that nothing is held meanwhile; a method called by another's transaction does not wait by itself.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Synced {}
