package org.tickmark.verdict.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tickmark.identity.PersonKey;
import org.tickmark.storage.NewId;
import org.tickmark.verdict.VerdictCode;

/** A second check; never changed once given. */
@Entity
@Table(name = "review")
public class Review {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    private int round;
    private String reviewer;
    private String verdict;
    private boolean agrees;
    private boolean blind;
    private String rationale;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected Review() {}

    /** An open review of the current proposal. */
    public Review(Assessment of, PersonKey reviewer, VerdictCode verdict, String rationale, Instant at) {
        this.id = NewId.next();
        this.claimId = of.claimId();
        this.round = of.round();
        this.reviewer = reviewer.value();
        this.verdict = verdict.value();
        this.agrees = verdict.equals(of.verdict());
        this.blind = false;
        this.rationale = rationale;
        this.reviewedAt = at;
    }

    public PersonKey reviewer() {
        return new PersonKey(reviewer);
    }

    public boolean agrees() {
        return agrees;
    }
}
