/** One's own profile: name, password, time zone, language, appearance, keys. */
@NullMarked
package org.tickmark.ui.settings;

import org.jspecify.annotations.NullMarked;
