/**
 * What is taken away and what is brought back: the dialog of the status report and of the archive, the downloads behind
 * it, and the dialog that brings an archive in.
 */
@NullMarked
package org.tickmark.ui.reportdialog;

import org.jspecify.annotations.NullMarked;
