/** How an archive is read, checked, put back and written; how a report is gathered and drawn. */
@NullMarked
package org.tickmark.report.internal;

import org.jspecify.annotations.NullMarked;
