package org.tickmark.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What a claim has to do with a source, as a person says it.
 *
 * @param stance how the source stands to the claim
 * @param credibility of this piece
 * @param reliability graded for this link; null: the outlet's grade, whatever it will be
 * @param pinpoint page, paragraph, timestamp; {@code ""} when none
 * @param excerpt the words of the source; {@code ""} when none
 * @param remark what the source shows, in our words; {@code ""} when none
 * @param decides whether the verdict rests on it
 * @param origin where the piece comes from
 */
public record NewLink(
        Stance stance,
        Credibility credibility,
        @Nullable Reliability reliability,
        String pinpoint,
        String excerpt,
        String remark,
        boolean decides,
        Origin origin) {

    /** A link that says no more than how the source stands to the claim. */
    public static NewLink of(Stance stance) {
        return new NewLink(stance, Credibility.CANNOT_BE_JUDGED, null, "", "", "", false, Origin.OWN);
    }

    /** The same, and the verdict rests on it. */
    public NewLink deciding() {
        return new NewLink(stance, credibility, reliability, pinpoint, excerpt, remark, true, origin);
    }

    /** The same from that origin. */
    public NewLink from(Origin other) {
        return new NewLink(stance, credibility, reliability, pinpoint, excerpt, remark, decides, other);
    }
}
