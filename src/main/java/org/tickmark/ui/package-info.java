/**
 * The screens, one package each. A view asks a service and shows records; it decides nothing that the service does not
 * decide again. Nothing depends on this room.
 */
@NullMarked
package org.tickmark.ui;

import org.jspecify.annotations.NullMarked;
