package org.tickmark.evidence.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tickmark.article.WebAddress;
import org.tickmark.claim.ClaimIds;
import org.tickmark.evidence.Credibility;
import org.tickmark.evidence.EvidenceId;
import org.tickmark.evidence.EvidenceRecords;
import org.tickmark.evidence.EvidenceRecords.GradeRecord;
import org.tickmark.evidence.EvidenceRecords.LinkRecord;
import org.tickmark.evidence.EvidenceRecords.OutletRecord;
import org.tickmark.evidence.EvidenceRecords.SharedRecord;
import org.tickmark.evidence.EvidenceRecords.SourceRecord;
import org.tickmark.evidence.OriginKind;
import org.tickmark.evidence.SharedOrigin;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.refusal.BadInput;

/** Writes the rows of an archive; the first one that contradicts the others refuses all. */
@Component
public class RestoringEvidence {

    private final JdbcClient jdbc;
    private final ClaimIds ids;
    private final Library library;
    private final SharedOrigins shared;

    RestoringEvidence(JdbcClient jdbc, ClaimIds ids, Library library, SharedOrigins shared) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.library = library;
        this.shared = shared;
    }

    /** Puts everything back. */
    public void restore(ArticleId article, EvidenceRecords records) {
        Map<Integer, UUID> claims = new HashMap<>();
        ids.of(article).forEach((id, ref) -> claims.put(ref.number(), id));
        Map<UUID, UUID> outlets = new HashMap<>();
        records.outlets().forEach(each -> outlets.put(each.id(), outlet(each)));
        Map<UUID, UUID> sources = new HashMap<>();
        records.sources().forEach(each -> sources.put(each.id(), source(each, outlets)));
        Map<UUID, Integer> claimOf = new HashMap<>();
        Set<String> positions = new HashSet<>();
        for (LinkRecord each : records.links()) {
            demand(positions.add(each.claim() + "/" + each.position()), "links");
            claimOf.put(each.id(), each.claim());
            link(each, claim(claims, each.claim()), sources, outlets);
        }
        for (SharedRecord each : records.sharedOrigins()) {
            demand(
                    each.links().stream()
                            .allMatch(id -> Integer.valueOf(each.claim()).equals(claimOf.get(id))),
                    "shared");
            Set<EvidenceId> links = new HashSet<>();
            each.links().forEach(id -> links.add(new EvidenceId(id)));
            PersonKey by = new PersonKey(each.createdBy());
            shared.insert(
                    claim(claims, each.claim()),
                    new SharedOrigin(each.id(), links, each.because(), by, each.createdAt()));
        }
    }

    private UUID outlet(OutletRecord each) {
        String name = Optional.ofNullable(Typing.outlet("outlets", each.name())).orElse("");
        demand(!name.isEmpty() && name.equals(each.name()), "outlets");
        Optional<UUID> known = library.named(name);
        if (known.isPresent()) {
            return known.get();
        }
        jdbc.sql("""
                        insert into outlet (id, name, name_key, kind, grade, created_by, created_at, lock_version)
                        values (:id, :name, :key, :kind, :grade, :by, :at, 0)
                        """)
                .param("id", each.id())
                .param("name", name)
                .param("key", NameKey.of(name))
                .param("kind", each.kind().name())
                .param("grade", each.grade().name())
                .param("by", each.createdBy())
                .param("at", at(each.createdAt()))
                .update();
        each.grades().forEach(grade -> grade(each.id(), grade));
        return each.id();
    }

    private void grade(UUID outlet, GradeRecord each) {
        jdbc.sql("""
                        insert into outlet_grade (id, outlet_id, grade, why, graded_by, graded_at)
                        values (:id, :outlet, :grade, :why, :by, :at)
                        """)
                .param("id", each.id())
                .param("outlet", outlet)
                .param("grade", each.grade().name())
                .param("why", each.why())
                .param("by", each.by())
                .param("at", at(each.at()))
                .update();
    }

    private UUID source(SourceRecord each, Map<UUID, UUID> outlets) {
        @Nullable String address = each.url();
        @Nullable WebAddress url = address == null ? null : Typing.url(address);
        if (url != null) {
            Optional<UUID> known = library.at(url);
            if (known.isPresent()) {
                return known.get();
            }
        }
        Typing.title(each.title());
        if (each.published() != null) {
            Typing.published(each.published());
        }
        int made = jdbc.sql("""
                        insert into source (id, outlet_id, url, url_key, title, title_supplied, publisher, published,
                          source_type, created_by, created_at, lock_version)
                        values (:id, :outlet, :url, :key, :title, :supplied, :publisher, :published,
                          :type, :by, :at, 0) on conflict do nothing
                        """)
                .param("id", each.id())
                .param("outlet", each.outlet() == null ? null : mapped(outlets, each.outlet(), "sources"))
                .param("url", url == null ? null : url.value())
                .param("key", url == null ? null : UrlKey.of(url))
                .param("title", each.title())
                .param("supplied", each.titleSupplied())
                .param("publisher", each.publisher())
                .param("published", each.published())
                .param("type", each.type().name())
                .param("by", each.createdBy())
                .param("at", at(each.createdAt()))
                .update();
        // A source without address is known by its id alone: it came with another article of the same house.
        demand(made == 1 || url == null, "sources");
        return each.id();
    }

    private void link(LinkRecord each, UUID claim, Map<UUID, UUID> sources, Map<UUID, UUID> outlets) {
        Credibility.of(each.credibility());
        demand((each.origin() == OriginKind.KNOWN) == (each.originOutlet() != null), "links");
        demand((each.removedBy() == null) == (each.removedAt() == null), "links");
        jdbc.sql("""
                        insert into evidence (id, claim_id, position, source_id, stance, reliability, credibility,
                          pinpoint, excerpt, remark, decides, origin, origin_outlet_id, created_by, created_at,
                          removed_by, removed_at, removed_why, lock_version)
                        values (:id, :claim, :position, :source, :stance, :reliability, :credibility,
                          :pinpoint, :excerpt, :remark, :decides, :origin, :originOutlet, :by, :at,
                          :removedBy, :removedAt, :removedWhy, 0)
                        """)
                .param("id", each.id())
                .param("claim", claim)
                .param("position", each.position())
                .param("source", mapped(sources, each.source(), "links"))
                .param("stance", each.stance().name())
                .param(
                        "reliability",
                        each.reliability() == null ? null : each.reliability().name())
                .param("credibility", each.credibility())
                .param("pinpoint", each.pinpoint())
                .param("excerpt", each.excerpt())
                .param("remark", each.remark())
                .param("decides", each.decides())
                .param("origin", each.origin().name())
                .param(
                        "originOutlet",
                        each.originOutlet() == null ? null : mapped(outlets, each.originOutlet(), "links"))
                .param("by", each.createdBy())
                .param("at", at(each.createdAt()))
                .param("removedBy", each.removedBy())
                .param("removedAt", at(each.removedAt()))
                .param("removedWhy", each.removedWhy())
                .update();
    }

    private static UUID claim(Map<Integer, UUID> claims, int number) {
        UUID id = claims.get(number);
        if (id == null) {
            throw new BadInput("claim", "refusal.evidence.archive-no-such-claim", number);
        }
        return id;
    }

    private static UUID mapped(Map<UUID, UUID> ids, UUID id, String what) {
        UUID here = ids.get(id);
        if (here == null) {
            throw new BadInput(what, "refusal.evidence.archive-contradicts-itself", what);
        }
        return here;
    }

    private static void demand(boolean fine, String what) {
        if (!fine) {
            throw new BadInput(what, "refusal.evidence.archive-contradicts-itself", what);
        }
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
