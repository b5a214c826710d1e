/** Who may do what: every public method of every service, tried by every role at an article that is closed to them. */
@org.jspecify.annotations.NullMarked
package org.tickmark.access;
