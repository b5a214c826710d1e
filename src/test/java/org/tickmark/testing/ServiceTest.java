package org.tickmark.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** A {@link TickmarkTest} of services: runs twice, on H2 and on PostgreSQL, and must not know on which. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TickmarkTest
@Tag("services")
public @interface ServiceTest {}
