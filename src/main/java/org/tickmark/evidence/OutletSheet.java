package org.tickmark.evidence;

/**
 * An outlet as others see it.
 *
 * @param id which
 * @param name as printed
 * @param kind what it is
 * @param grade its reliability of today
 */
public record OutletSheet(OutletId id, String name, OutletKind kind, Reliability grade) {}
