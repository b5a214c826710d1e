package org.tickmark.identity;

/**
 * Told after the commit: sessions of the person with an older epoch have ended. Their next request finds that by
 * itself; what shows open windows tells them at once.
 *
 * @param person whose
 * @param epoch the first epoch that still stands
 */
public record SessionsEnded(PersonKey person, int epoch) {}
