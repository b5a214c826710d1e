package org.tickmark.claim.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.Checkability;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Priority;
import org.tickmark.claim.Status;
import org.tickmark.identity.ArticleId;

/** A claim's own row. New ones are written by {@link ClaimRows}, many at once. */
@Entity
@Table(name = "claim")
@DynamicUpdate
public class Claim {

    @Id
    private UUID id;

    private UUID articleId;
    private int number;
    private String statement;
    private String kind;
    private @Nullable String topic;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    private Checkability checkability;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant statusSince;
    private @Nullable String checker;
    private @Nullable String cutReason;
    private @Nullable Integer mergedInto;

    @Version
    private @Nullable Integer lockVersion;

    /** For JPA, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    public UUID id() {
        return id;
    }

    public ClaimRef ref() {
        return new ClaimRef(new ArticleId(articleId), number);
    }

    public String statement() {
        return statement;
    }

    public void statement(String value) {
        this.statement = value;
    }

    public String kind() {
        return kind;
    }

    public void kind(String value) {
        this.kind = value;
    }

    public @Nullable String topic() {
        return topic;
    }

    public void topic(@Nullable String value) {
        this.topic = value;
    }

    public Priority priority() {
        return priority;
    }

    public void priority(Priority value) {
        this.priority = value;
    }

    public Checkability checkability() {
        return checkability;
    }

    public void checkability(Checkability value) {
        this.checkability = value;
    }

    public @Nullable String checker() {
        return checker;
    }

    public void checker(@Nullable String value) {
        this.checker = value;
    }

    public Status status() {
        return status;
    }

    /** Whether it is cut, or was merged in this moment and is about to be. */
    public boolean isCut() {
        return status == Status.CUT || mergedInto != null;
    }

    /** Comes into a status; what was said of an earlier cut goes when it leaves {@code CUT}. */
    public void move(Status to, Instant now, @Nullable String reason) {
        this.status = to;
        this.statusSince = now;
        this.cutReason = reason;
        if (to != Status.CUT) {
            this.mergedInto = null;
        }
    }

    /** Says that the claim went into another. */
    public void mergedInto(int number) {
        this.mergedInto = number;
    }
}
