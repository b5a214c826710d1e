package org.tickmark.report.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An archive before it is written.
 *
 * @param asOf when it was read
 * @param lines by part, in the order of {@link ArchivePart#ALL}: the file's lines
 * @param texts texts of versions by hash
 * @param originals hashes of the files that versions were made of, with their sizes
 */
public record GatheredArchive(
        Instant asOf, Map<String, List<String>> lines, Map<String, String> texts, Map<String, Long> originals) {}
