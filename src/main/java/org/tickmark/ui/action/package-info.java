/**
 * The one list of actions: what a person can do, its name, its key, where it works and who may do it. Buttons, keys,
 * the page of keys and the command palette are all drawn from it.
 */
@NullMarked
package org.tickmark.ui.action;

import org.jspecify.annotations.NullMarked;
