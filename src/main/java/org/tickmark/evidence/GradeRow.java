package org.tickmark.evidence;

import java.time.Instant;
import org.tickmark.identity.PersonKey;

/**
 * One grade that an outlet was given.
 *
 * @param grade the grade
 * @param why the reason; may be empty for the first
 * @param by who gave it
 * @param at when
 */
public record GradeRow(Reliability grade, String why, PersonKey by, Instant at) {}
