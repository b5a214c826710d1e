package org.tickmark.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.tickmark.TickmarkApplication;

/**
 * A test in the whole house, on a random port, with the sample case. All such tests share one context and one database:
 * each makes what it needs under names of its own and leaves it there. No {@code @MockitoBean}, {@code @TestPropertySource}
 * or nested configuration: each would start another house, and {@link ContextGuard} refuses the fourth.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TickmarkApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestHouse.class)
public @interface TickmarkTest {}
