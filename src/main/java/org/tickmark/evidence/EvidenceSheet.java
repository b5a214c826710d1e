package org.tickmark.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.ClaimRef;
import org.tickmark.identity.PersonKey;

/**
 * One evidence link as the panel, the report and the independence rule read it.
 *
 * @param id which
 * @param claim of which claim
 * @param position its place in the claim's list, from 1; never given again
 * @param source the source with its outlet
 * @param stance how it stands to the claim
 * @param reliability graded for this link; null when the outlet's grade counts
 * @param credibility of the piece
 * @param pinpoint page, paragraph, timestamp; {@code ""} when none
 * @param excerpt the words of the source; {@code ""} when none
 * @param remark what it shows, in our words; {@code ""} when none
 * @param decides whether the verdict rests on it
 * @param origin where it comes from
 * @param originOutlet the outlet that it repeats; null unless {@code origin} is {@link OriginKind#KNOWN}
 * @param by who added it
 * @param at when
 * @param removed why, when and by whom it was taken away; null while it counts
 */
public record EvidenceSheet(
        EvidenceId id,
        ClaimRef claim,
        int position,
        SourceSheet source,
        Stance stance,
        @Nullable Reliability reliability,
        Credibility credibility,
        String pinpoint,
        String excerpt,
        String remark,
        boolean decides,
        OriginKind origin,
        @Nullable OutletSheet originOutlet,
        PersonKey by,
        Instant at,
        @Nullable Removal removed) {

    /**
     * The reliability to show: that of the link, else the grade of who it repeats, else of the outlet, else F. What is
     * second-hand from an unknown place is no better than the outlet where it was read.
     */
    public Reliability reliabilityShown() {
        if (reliability != null) {
            return reliability;
        }
        if (originOutlet != null) {
            return originOutlet.grade();
        }
        OutletSheet outlet = source.outlet();
        return outlet == null ? Reliability.F : outlet.grade();
    }

    /** The Admiralty code as it is written: {@code B2}. */
    public String admiralty() {
        return reliabilityShown().name() + credibility.code();
    }

    /**
     * The end of a link.
     *
     * @param by who took it away
     * @param at when
     * @param why the reason
     */
    public record Removal(PersonKey by, Instant at, String why) {}
}
