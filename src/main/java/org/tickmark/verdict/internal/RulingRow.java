package org.tickmark.verdict.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tickmark.identity.PersonKey;
import org.tickmark.storage.NewId;
import org.tickmark.verdict.Ruling;
import org.tickmark.verdict.VerdictCode;

/** A ruling; never changed once given. */
@Entity
@Table(name = "ruling")
public class RulingRow {

    /** What is stored where neither verdict was right: no step of any scale is called so. */
    static final String NEITHER = "NEITHER";

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    private int round;

    @Column(name = "ruled_by")
    private String ruledBy;

    private String verdict;
    private String rationale;

    @Column(name = "ruled_at")
    private Instant ruledAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected RulingRow() {}

    public RulingRow(Assessment of, PersonKey by, Ruling ruling, Instant at) {
        this.id = NewId.next();
        this.claimId = of.claimId();
        this.round = of.round();
        this.ruledBy = by.value();
        this.verdict = ruling.verdict() == null ? NEITHER : ruling.verdict().value();
        this.rationale = ruling.rationale().strip();
        this.ruledAt = at;
    }

    /** The verdict that is stored; null when neither was right. */
    public static @Nullable VerdictCode read(String stored) {
        return stored.equals(NEITHER) ? null : new VerdictCode(stored);
    }
}
