package org.tickmark.report.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * {@code manifest.json}: what the archive is and every other file in it.
 *
 * @param format always {@value #FORMAT}
 * @param version of the format
 * @param asOf the moment that the archive shows
 * @param createdAt when it was written
 * @param product what wrote it: {@code tickmark 0.1.0}
 * @param counts lines by file
 * @param files every other file, by path
 */
public record Manifest(
        String format,
        int version,
        Instant asOf,
        Instant createdAt,
        String product,
        Map<String, Integer> counts,
        List<Listed> files) {

    /** Where it lies in the zip. */
    static final String PATH = "manifest.json";
    /** The house's checkpoint when the archive was written; need not be there. */
    static final String CHECKPOINT = "checkpoint.txt";
    /** What it calls itself. */
    static final String FORMAT = "tickmark-archive";
    /** The version that this house writes, and the only one it reads. */
    static final int VERSION = 1;

    /** A file. @param sha256 of its bytes @param size in bytes */
    public record Listed(String path, String sha256, long size) {}
}
