package org.tickmark.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A {@link TickmarkTest} in a real Chromium. A test method asks for one {@code Page} or more; each is a window of
 * its own person, with its own cookies, and {@code page.navigate("/sign-in")} reaches the house under test. A script
 * error on a page and a request to another host fail the test. Skipped, with the reason, where there is no browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TickmarkTest
@Tag("browser")
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
