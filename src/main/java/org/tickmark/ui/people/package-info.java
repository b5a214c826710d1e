/** People: who belongs to the house, their roles and titles, invitations, leaving. For Admins. */
@NullMarked
package org.tickmark.ui.people;

import org.jspecify.annotations.NullMarked;
