package org.tickmark.verdict.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tickmark.identity.PersonKey;
import org.tickmark.verdict.Confidence;
import org.tickmark.verdict.RecheckWhy;
import org.tickmark.verdict.VerdictCode;
import org.tickmark.verdict.rules.Draft;

/** The rating of a claim, apart from its status. Written only while the claim's row is locked. */
@Entity
@Table(name = "assessment")
public class Assessment {

    @Id
    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "scale_code")
    private String scaleCode;

    private @Nullable String verdict;

    @Enumerated(EnumType.STRING)
    private @Nullable Confidence confidence;

    private @Nullable String rationale;

    private int round;

    @Column(name = "proposed_by")
    private @Nullable String proposedBy;

    @Column(name = "proposed_at")
    private @Nullable Instant proposedAt;

    @Column(name = "was_verdict")
    private @Nullable String wasVerdict;

    @Column(name = "recheck_why")
    private @Nullable String recheckWhy;

    @Version
    @Column(name = "lock_version")
    private @Nullable Integer lockVersion;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected Assessment() {}

    public Assessment(UUID claimId, String scaleCode) {
        this.claimId = claimId;
        this.scaleCode = scaleCode;
    }

    public UUID claimId() {
        return claimId;
    }

    public int round() {
        return round;
    }

    public @Nullable VerdictCode verdict() {
        return code(verdict);
    }

    public @Nullable PersonKey proposedBy() {
        return proposedBy == null ? null : new PersonKey(proposedBy);
    }

    public Draft draft() {
        return new Draft(
                code(verdict),
                confidence,
                rationale == null ? "" : rationale,
                code(wasVerdict),
                RecheckWhy.read(recheckWhy));
    }

    /** Writes the three fields. */
    public void write(@Nullable VerdictCode newVerdict, @Nullable Confidence newConfidence, String newRationale) {
        verdict = newVerdict == null ? null : newVerdict.value();
        confidence = newConfidence;
        rationale = newRationale.isEmpty() ? null : newRationale;
    }

    /** A proposal: its own round, its own reviews. */
    public void propose(Draft proposed, String scale, PersonKey by, Instant at) {
        write(proposed.verdict(), proposed.confidence(), proposed.rationale());
        scaleCode = scale;
        round++;
        proposedBy = by.value();
        proposedAt = at;
    }

    /** What stood before shows as "was"; a verdict that never stood does not take the place of one that did. */
    public void remember(@Nullable VerdictCode stood) {
        if (wasVerdict == null && stood != null) {
            wasVerdict = stood.value();
        }
    }

    /** Why it is checked again. */
    public void recheck(RecheckWhy why) {
        recheckWhy = why.stored();
    }

    /** Verdicts are of that scale from now on. */
    public void scale(String code) {
        scaleCode = code;
    }

    /** Nobody has written anything: nothing to keep. */
    public boolean isBlank() {
        return round == 0 && draft().equals(Draft.NONE);
    }

    /** The verdict stands: what was before is history. */
    public void stand(VerdictCode stands) {
        verdict = stands.value();
        wasVerdict = null;
        recheckWhy = null;
    }

    private static @Nullable VerdictCode code(@Nullable String stored) {
        return stored == null ? null : new VerdictCode(stored);
    }
}
