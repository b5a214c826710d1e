/**
 * The workbench: the article on one side with every claim marked, the chosen claim on the other, the state of the whole
 * above. Its state lies in {@link org.tickmark.ui.workbench.WorkbenchModel}; what a colleague should see again lies in
 * the address.
 */
@NullMarked
package org.tickmark.ui.workbench;

import org.jspecify.annotations.NullMarked;
