package org.tickmark.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.Status;
import org.tickmark.history.Checkpoint;
import org.tickmark.identity.ArticleId;

/**
 * A status report before it has a format: gathered once, the same for all. People are told by name.
 *
 * @param head what the report is about and made of
 * @param byStatus claims by status, in the order of the bar; cut ones are not counted
 * @param byVerdict claims by verdict, in the order of the scale; {@code ""} for those without
 * @param waiting who has what to do
 * @param claims disputed first, then by status and number; cut ones last
 * @param withEvidence whether evidence was asked for
 * @param withNotes whether notes were
 * @param checkpoint of the house's history, signed after the content was read; null in a preview, and where none could
 *     be signed
 */
public record ReportContent(
        Head head,
        Map<Status, Integer> byStatus,
        Map<String, Integer> byVerdict,
        List<Waiting> waiting,
        List<ReportedClaim> claims,
        boolean withEvidence,
        boolean withNotes,
        @Nullable Checkpoint checkpoint) {

    /** The same with that checkpoint. */
    public ReportContent with(Checkpoint signed) {
        return new ReportContent(head, byStatus, byVerdict, waiting, claims, withEvidence, withNotes, signed);
    }

    /** How many claims count: all that are not cut. */
    public int total() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many have that status. */
    public int count(Status status) {
        return byStatus.getOrDefault(status, 0);
    }

    /**
     * What the report is about and made of.
     *
     * @param version number of the version
     * @param versionAt when that was brought in
     * @param words of the version
     * @param sha256 of the version's text
     * @param historyRow number of the last row of the article's history; 0 when there is none
     * @param historyHead that row's leaf hash; {@code ""} when there is none
     * @param madeAt when the report was made
     * @param madeBy by whom
     * @param zone in which times are told
     */
    public record Head(
            ArticleId article,
            String title,
            @Nullable String author,
            @Nullable String publisher,
            @Nullable String sourceUrl,
            @Nullable String published,
            String language,
            @Nullable String lead,
            int version,
            Instant versionAt,
            int words,
            String sha256,
            long historyRow,
            String historyHead,
            Instant madeAt,
            String madeBy,
            ZoneId zone) {}

    /**
     * Who has what to do.
     *
     * @param who a name; null where nobody has it yet
     * @param what what it is
     * @param claims how many claims
     */
    public record Waiting(@Nullable String who, What what, int claims) {

        /** What there is to do. */
        public enum What {
            /** Disputes to rule on. */
            RULE,
            /** Proposed verdicts to check. */
            REVIEW,
            /** Claims to check. */
            CHECK
        }
    }
}
