package org.tickmark.report;

import java.time.ZoneId;

/**
 * What goes into a report.
 *
 * @param version number of the version; 0: the newest
 * @param evidence whether the links are listed
 * @param notes whether the notes are
 * @param zone in which times are told
 */
public record ReportOptions(int version, boolean evidence, boolean notes, ZoneId zone) {}
