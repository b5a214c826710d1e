package org.tickmark.evidence.internal;

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
import org.tickmark.evidence.Credibility;
import org.tickmark.evidence.NewLink;
import org.tickmark.evidence.OriginKind;
import org.tickmark.evidence.Reliability;
import org.tickmark.evidence.Stance;
import org.tickmark.storage.NewId;

/** An evidence link. Written only while its claim's row is locked. */
@Entity
@Table(name = "evidence")
public class Link {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    private int position;

    @Column(name = "source_id")
    private UUID sourceId;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    @Enumerated(EnumType.STRING)
    private @Nullable Reliability reliability;

    private String credibility;
    private @Nullable String pinpoint;
    private @Nullable String excerpt;
    private @Nullable String remark;
    private boolean decides;

    @Enumerated(EnumType.STRING)
    private OriginKind origin;

    @Column(name = "origin_outlet_id")
    private @Nullable UUID originOutletId;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "removed_by")
    private @Nullable String removedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "removed_why")
    private @Nullable String removedWhy;

    @Version
    @Column(name = "lock_version")
    private @Nullable Integer lockVersion;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected Link() {}

    /** A new link; its words come through the setters, its origin through {@link #comesFrom}. */
    public Link(UUID claimId, int position, UUID sourceId, NewLink typed, String by, Instant at) {
        this.id = NewId.next();
        this.claimId = claimId;
        this.position = position;
        this.sourceId = sourceId;
        this.stance = typed.stance();
        this.reliability = typed.reliability();
        this.credibility = typed.credibility().code();
        this.decides = typed.decides();
        this.origin = OriginKind.OWN;
        this.createdBy = by;
        this.createdAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID sourceId() {
        return sourceId;
    }

    public Stance stance() {
        return stance;
    }

    public void stance(Stance other) {
        stance = other;
    }

    public @Nullable Reliability reliability() {
        return reliability;
    }

    public void reliability(@Nullable Reliability other) {
        reliability = other;
    }

    public Credibility credibility() {
        return Credibility.of(credibility);
    }

    public void credibility(Credibility other) {
        credibility = other.code();
    }

    public String pinpoint() {
        return pinpoint == null ? "" : pinpoint;
    }

    public void pinpoint(@Nullable String other) {
        pinpoint = noneIfEmpty(other);
    }

    public String excerpt() {
        return excerpt == null ? "" : excerpt;
    }

    public void excerpt(@Nullable String other) {
        excerpt = noneIfEmpty(other);
    }

    public String remark() {
        return remark == null ? "" : remark;
    }

    public void remark(@Nullable String other) {
        remark = noneIfEmpty(other);
    }

    public boolean decides() {
        return decides;
    }

    public void decides(boolean other) {
        decides = other;
    }

    public OriginKind origin() {
        return origin;
    }

    public @Nullable UUID originOutletId() {
        return originOutletId;
    }

    /** Where it comes from. @param outlet the outlet that it repeats; null unless {@code KNOWN} */
    public void comesFrom(OriginKind kind, @Nullable UUID outlet) {
        origin = kind;
        originOutletId = outlet;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** Ends it; the row stays. */
    public void remove(String by, Instant at, @Nullable String why) {
        removedBy = by;
        removedAt = at;
        removedWhy = why;
    }

    /** It counts again. */
    public void restore() {
        removedBy = null;
        removedAt = null;
        removedWhy = null;
    }

    private static @Nullable String noneIfEmpty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
