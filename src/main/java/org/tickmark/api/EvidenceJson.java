package org.tickmark.api;

import org.jspecify.annotations.Nullable;
import org.tickmark.evidence.EvidenceSheet;
import org.tickmark.evidence.Stance;

/**
 * An evidence link.
 *
 * @param reliability A–F, of the link, of who it repeats, or of the outlet
 * @param credibility 1–6
 * @param note what it shows, in the checker's words
 */
record EvidenceJson(
        String id,
        @Nullable String url,
        String title,
        String publisher,
        @Nullable String published,
        Stance stance,
        String reliability,
        String credibility,
        String pinpoint,
        String excerpt,
        String note,
        boolean decides) {

    static EvidenceJson of(EvidenceSheet link) {
        return new EvidenceJson(
                link.id().toString(),
                link.source().url(),
                link.source().title(),
                link.source().publisherShown(),
                link.source().published(),
                link.stance(),
                link.reliabilityShown().name(),
                link.credibility().code(),
                link.pinpoint(),
                link.excerpt(),
                link.remark(),
                link.decides());
    }
}
