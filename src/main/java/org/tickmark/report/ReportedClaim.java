package org.tickmark.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.Status;

/**
 * A claim in a report.
 *
 * @param number its number
 * @param quotes its words in the version, passage by passage; empty when it has none there
 * @param reviewed false for a verified claim that nobody reviewed: it reads "checked, not reviewed"
 * @param verdict code of the verdict; null when there is none
 * @param confidence code of the confidence; null when there is none
 * @param was the verdict before a recheck
 * @param checker name
 * @param reviews of the verdict as it stands, oldest first
 * @param ruling on it
 * @param evidence empty when it was not asked for
 * @param notes empty when they were not asked for
 * @param cutReason why it was cut
 */
public record ReportedClaim(
        int number,
        List<String> quotes,
        String statement,
        String kind,
        @Nullable String topic,
        String priority,
        Status status,
        boolean reviewed,
        @Nullable String verdict,
        @Nullable String confidence,
        @Nullable String was,
        @Nullable String rationale,
        @Nullable String checker,
        List<Review> reviews,
        @Nullable Ruling ruling,
        List<Link> evidence,
        List<Note> notes,
        @Nullable String cutReason) {

    /** A second check. */
    public record Review(String by, Instant at, boolean agrees, String verdict, boolean blind, String rationale) {}

    /** The Editor's decision; without a verdict when neither was right. */
    public record Ruling(String by, Instant at, @Nullable String verdict, String rationale) {}

    /**
     * A piece of evidence.
     *
     * @param title of the source
     * @param titleSupplied the title is ours
     * @param publisher as printed, else the outlet's name; "" when not known
     * @param url http(s), or null
     * @param stance code
     * @param grade reliability and credibility, as "B2"
     */
    public record Link(
            String title,
            boolean titleSupplied,
            String publisher,
            @Nullable String published,
            @Nullable String url,
            String stance,
            String grade,
            boolean decides,
            @Nullable String pinpoint,
            @Nullable String excerpt,
            @Nullable String remark) {}

    /** A note. */
    public record Note(String by, Instant at, String text, boolean resolved) {}
}
