/** What leaves the house and what comes back. */
@NullMarked
package org.tickmark.report;

import org.jspecify.annotations.NullMarked;
