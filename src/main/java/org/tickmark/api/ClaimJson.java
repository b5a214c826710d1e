package org.tickmark.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.ClaimSheet;
import org.tickmark.claim.PassageSheet;
import org.tickmark.claim.Priority;
import org.tickmark.claim.Status;
import org.tickmark.evidence.EvidenceSheet;
import org.tickmark.verdict.Confidence;
import org.tickmark.verdict.VerdictSheet;

/**
 * A claim, as the contract spells it.
 *
 * @param verdict proposed, standing, or a draft: the status tells which
 * @param anchors where it stands now; places that nobody has confirmed are left out
 */
record ClaimJson(
        int number,
        String statement,
        String kind,
        Priority priority,
        Status status,
        @Nullable String verdict,
        @Nullable Confidence confidence,
        @Nullable String checker,
        List<Anchor> anchors,
        List<EvidenceJson> evidence) {

    static ClaimJson of(ClaimSheet claim, @Nullable VerdictSheet verdict, List<EvidenceSheet> evidence) {
        return new ClaimJson(
                claim.number(),
                claim.statement(),
                claim.kind(),
                claim.priority(),
                claim.status(),
                verdict == null || verdict.verdict() == null
                        ? null
                        : verdict.verdict().value(),
                verdict == null ? null : verdict.confidence(),
                claim.checker() == null ? null : claim.checker().value(),
                claim.passages().stream()
                        .filter(PassageSheet::confirmed)
                        .map(Anchor::of)
                        .toList(),
                evidence.stream().map(EvidenceJson::of).toList());
    }

    /** The same with its anchors in one version only. */
    ClaimJson in(int version) {
        return new ClaimJson(
                number,
                statement,
                kind,
                priority,
                status,
                verdict,
                confidence,
                checker,
                anchors.stream().filter(anchor -> anchor.version() == version).toList(),
                evidence);
    }

    /** Where it stands: UTF-16 code units of the version's text, half-open. */
    record Anchor(int version, int start, int end, String exact) {

        static Anchor of(PassageSheet passage) {
            return new Anchor(passage.version(), passage.start(), passage.end(), passage.exact());
        }
    }
}
