package org.tickmark.evidence.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tickmark.evidence.OutletKind;
import org.tickmark.evidence.Reliability;

/** An outlet, for editing; {@link Library} makes it. */
@Entity
@Table(name = "outlet")
public class Outlet {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private OutletKind kind;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "char(1)")
    private Reliability grade;

    @Version
    @Column(name = "lock_version")
    private @Nullable Integer lockVersion;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected Outlet() {}

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public OutletKind kind() {
        return kind;
    }

    public void kind(OutletKind other) {
        kind = other;
    }

    public Reliability grade() {
        return grade;
    }

    public void grade(Reliability other) {
        grade = other;
    }
}
