/**
 * The frame that tests stand in: one Spring context for all of them ({@link org.tickmark.testing.TickmarkTest}), once on
 * each database where it matters ({@link org.tickmark.testing.ServiceTest}), and a real browser
 * ({@link org.tickmark.testing.BrowserTest}).
 */
@NullMarked
package org.tickmark.testing;

import org.jspecify.annotations.NullMarked;
