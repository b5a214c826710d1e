/**
 * What leaves the house and what comes back: status reports in every format, the case archive, the sample. It stands
 * above every room but the screens; it knows their records and asks their services, and nothing knows it but the
 * screens and the command line.
 */
@NullMarked
@ApplicationModule(displayName = "Report")
package org.tickmark.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
