package org.tickmark.identity;

/**
 * Sessions of the person with an older epoch have ended. Their next request finds that by itself; what holds open windows
 * tells them at once. Published inside the transaction, or after it: listen with {@code
 * @TransactionalEventListener(fallbackExecution = true)}.
 *
 * @param person whose
 * @param epoch the first epoch that still stands
 */
public record SessionsEnded(PersonKey person, int epoch) {}
