package org.tickmark.verdict.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Selection;
import org.tickmark.identity.PersonKey;
import org.tickmark.storage.NewId;
import org.tickmark.verdict.CorrectionId;
import org.tickmark.verdict.CorrectionSheet;
import org.tickmark.verdict.CorrectionState;
import org.tickmark.verdict.Severity;

/** What must change in the text. */
@Entity
@Table(name = "correction")
public class Correction {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "version_id")
    private UUID versionId;

    @Column(name = "start_offset")
    private int start;

    @Column(name = "end_offset")
    private int end;

    private String exact;
    private String proposed;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private CorrectionState state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    @Column(name = "lock_version")
    private @Nullable Integer lockVersion;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected Correction() {}

    public Correction(
            UUID claimId, UUID versionId, Selection words, String proposed, Severity severity, String by, Instant at) {
        this.id = NewId.next();
        this.claimId = claimId;
        this.versionId = versionId;
        this.start = words.start();
        this.end = words.end();
        this.exact = words.exact();
        this.proposed = proposed;
        this.severity = severity;
        this.state = CorrectionState.PROPOSED;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID claimId() {
        return claimId;
    }

    public CorrectionState state() {
        return state;
    }

    public PersonKey proposedBy() {
        return new PersonKey(proposedBy);
    }

    public String exact() {
        return exact;
    }

    public String proposed() {
        return proposed;
    }

    /** The writer's answer. */
    public void answer(CorrectionState to, String words, String by, Instant at) {
        state = to;
        answer = words.isEmpty() ? null : words;
        answeredBy = by;
        answeredAt = at;
    }

    /** Taken back. */
    public void withdraw() {
        state = CorrectionState.WITHDRAWN;
    }

    /** As others see it. */
    public CorrectionSheet sheet(ClaimRef claim, Map<UUID, Integer> versions) {
        return new CorrectionSheet(
                new CorrectionId(id),
                claim,
                versions.getOrDefault(versionId, 0),
                start,
                end,
                exact,
                proposed,
                severity,
                state,
                new PersonKey(proposedBy),
                proposedAt,
                answer == null ? "" : answer,
                answeredBy == null ? null : new PersonKey(answeredBy),
                answeredAt);
    }
}
