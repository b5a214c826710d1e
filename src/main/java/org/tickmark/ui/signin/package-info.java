/** Coming in and going out: the sign-in page, the rules of the session, and what every answer says to the browser. */
@NullMarked
package org.tickmark.ui.signin;

import org.jspecify.annotations.NullMarked;
