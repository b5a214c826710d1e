/** The REST face, {@code /api/v1}: turns calls into questions to the rooms below and their answers into JSON. */
@NullMarked
package org.tickmark.api;

import org.jspecify.annotations.NullMarked;
