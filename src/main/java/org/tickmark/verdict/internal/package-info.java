/** Assessments, reviews, rulings and corrections as they are stored, and what moves a claim for a room below. */
@NullMarked
package org.tickmark.verdict.internal;

import org.jspecify.annotations.NullMarked;
