package org.tickmark.report.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tickmark.article.ArticleRecord;
import org.tickmark.claim.AnchorRecord;
import org.tickmark.claim.ClaimRecord;
import org.tickmark.claim.NoteRecord;
import org.tickmark.evidence.EvidenceRecords.LinkRecord;
import org.tickmark.evidence.OriginKind;

/** Whether one article's lines agree with each other and with its texts. */
final class CheckingArticle {

    private final ArchiveContent content;
    private final UUID article;
    private final Texts texts = new Texts();
    private final Map<Integer, Row<ClaimRecord>> claims = new HashMap<>();
    private final Map<UUID, Integer> claimByLink = new HashMap<>();

    private CheckingArticle(ArchiveContent content, UUID article) {
        this.content = content;
        this.article = article;
    }

    /** The blobs that the article names; refuses the first thing that is wrong. */
    static Set<String> check(ArchiveFile archive, ArchiveContent content, Row<ArticleRecord> row) {
        CheckingArticle checking = new CheckingArticle(content, row.value().id());
        if (row.value().versions().isEmpty()) {
            throw row.damaged("no-version");
        }
        checking.rows(ArchivePart.VERSIONS).forEach(version -> checking.texts.add(archive, version));
        checking.checkClaims();
        checking.checkNotes();
        checking.checkPassages();
        checking.checkEvidence();
        checking.checkVerdicts();
        checking.rows(ArchivePart.TASKS)
                .forEach(task -> task.value().claims().forEach(claim -> checking.checkClaim(task, claim)));
        return checking.texts.named();
    }

    private <R> List<Row<R>> rows(ArchivePart<R> part) {
        return content.rows(part, article);
    }

    private void checkClaims() {
        for (Row<ClaimRecord> row : rows(ArchivePart.CLAIMS)) {
            if (row.value().number() < 1 || claims.put(row.value().number(), row) != null) {
                throw row.damaged("twice-there", row.value().number());
            }
        }
        for (Row<ClaimRecord> row : rows(ArchivePart.CLAIMS)) {
            @Nullable Integer merged = row.value().mergedInto();
            if (merged != null) {
                checkClaim(row, merged);
            }
        }
    }

    private void checkClaim(Row<?> row, int number) {
        if (!claims.containsKey(number)) {
            throw row.damaged("no-such-claim", number);
        }
    }

    private void checkNotes() {
        Map<UUID, Row<NoteRecord>> notes = byId(ArchivePart.NOTES, NoteRecord::id);
        for (Row<NoteRecord> row : notes.values()) {
            @Nullable UUID thread = row.value().thread();
            Row<NoteRecord> opener = thread == null ? null : notes.get(thread);
            if (thread != null
                    && (opener == null
                            || opener.claim() != row.claim()
                            || opener.value().thread() != null)) {
                throw row.damaged("no-such-thread", thread.toString());
            }
        }
    }

    private void checkPassages() {
        Set<List<Integer>> current = new HashSet<>();
        for (Row<AnchorRecord> row : rows(ArchivePart.ANCHORS)) {
            AnchorRecord anchor = row.value();
            texts.check(row, anchor.version(), anchor.start(), anchor.end(), anchor.exact());
            if (anchor.current() && !current.add(List.of(row.claim(), anchor.version(), anchor.passage()))) {
                throw row.damaged("twice-there", anchor.passage());
            }
        }
        rows(ArchivePart.DISPOSITIONS).forEach(row -> {
            var disposition = row.value();
            texts.check(row, disposition.version(), disposition.start(), disposition.end(), disposition.exact());
            @Nullable Integer same = disposition.duplicateOf();
            if (same != null) {
                checkClaim(row, same);
            }
        });
    }

    private void checkEvidence() {
        Set<UUID> sources = all(ArchivePart.SOURCES, source -> source.id());
        Set<UUID> outlets = all(ArchivePart.OUTLETS, outlet -> outlet.id());
        for (Row<LinkRecord> row : rows(ArchivePart.EVIDENCE)) {
            LinkRecord link = row.value();
            checkClaim(row, link.claim());
            claimByLink.put(link.id(), link.claim());
            if (!sources.contains(link.source())) {
                throw row.damaged("no-such-source", link.source().toString());
            }
            @Nullable UUID origin = link.originOutlet();
            if ((link.origin() == OriginKind.KNOWN) != (origin != null)
                    || (origin != null && !outlets.contains(origin))) {
                throw row.damaged("no-such-outlet", String.valueOf(origin));
            }
            if (!link.credibility().matches("[1-6]")) {
                throw row.damaged("field-wrong", "credibility");
            }
        }
        rows(ArchivePart.SHARED_ORIGINS)
                .forEach(row -> row.value().links().forEach(link -> {
                    if (!Objects.equals(claimByLink.get(link), row.value().claim())) {
                        throw row.damaged("no-such-link", link.toString());
                    }
                }));
    }

    private void checkVerdicts() {
        Set<Integer> assessed = new HashSet<>();
        rows(ArchivePart.ASSESSMENTS).forEach(row -> {
            checkClaim(row, row.value().claim());
            if (!assessed.add(row.value().claim())) {
                throw row.damaged("twice-there", row.value().claim());
            }
        });
        Set<List<Object>> reviewed = new HashSet<>();
        rows(ArchivePart.REVIEWS).forEach(row -> {
            checkClaim(row, row.value().claim());
            if (!reviewed.add(List.of(
                    row.value().claim(), row.value().round(), row.value().by()))) {
                throw row.damaged("twice-there", row.value().by());
            }
        });
        Set<List<Integer>> ruled = new HashSet<>();
        rows(ArchivePart.RULINGS).forEach(row -> {
            checkClaim(row, row.value().claim());
            if (!ruled.add(List.of(row.value().claim(), row.value().round()))) {
                throw row.damaged("twice-there", row.value().claim());
            }
        });
        rows(ArchivePart.CORRECTIONS).forEach(row -> {
            var correction = row.value();
            checkClaim(row, correction.claim());
            texts.check(row, correction.version(), correction.start(), correction.end(), correction.exact());
        });
    }

    private <R> Map<UUID, Row<R>> byId(ArchivePart<R> part, Function<R, UUID> id) {
        Map<UUID, Row<R>> found = new HashMap<>();
        rows(part).forEach(row -> found.put(id.apply(row.value()), row));
        return found;
    }

    private <R> Set<UUID> all(ArchivePart<R> part, Function<R, UUID> id) {
        return content.rows(part).stream().map(row -> id.apply(row.value())).collect(Collectors.toSet());
    }
}
