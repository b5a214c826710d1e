package org.tickmark.history;

/**
 * Something in history that is not as it was written.
 *
 * @param kind {@code row}, {@code payload}, {@code sequence}, {@code tree}, {@code checkpoint}
 * @param where a row as {@code STREAM/SEQ}, a node as {@code node LEVEL/POSITION}, a checkpoint as {@code ORIGIN SIZE}
 */
public record HistoryFault(String kind, String where) {}
