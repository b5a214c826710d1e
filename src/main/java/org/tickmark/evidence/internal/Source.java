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
import org.tickmark.evidence.SourceType;

/** A source, for editing; {@link Library} makes it. */
@Entity
@Table(name = "source")
public class Source {

    @Id
    private UUID id;

    @Column(name = "outlet_id")
    private @Nullable UUID outletId;

    private String title;

    @Column(name = "title_supplied")
    private boolean titleSupplied;

    private @Nullable String publisher;
    private @Nullable String published;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_type")
    private SourceType type;

    @Version
    @Column(name = "lock_version")
    private @Nullable Integer lockVersion;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected Source() {}

    public @Nullable UUID outletId() {
        return outletId;
    }

    public void outletId(@Nullable UUID other) {
        outletId = other;
    }

    public String title() {
        return title;
    }

    public boolean titleSupplied() {
        return titleSupplied;
    }

    public void title(String other, boolean supplied) {
        title = other;
        titleSupplied = supplied;
    }

    public String publisher() {
        return publisher == null ? "" : publisher;
    }

    public void publisher(@Nullable String other) {
        publisher = other;
    }

    public String published() {
        return published == null ? "" : published;
    }

    public void published(@Nullable String other) {
        published = other;
    }

    public SourceType type() {
        return type;
    }

    public void type(SourceType other) {
        type = other;
    }
}
