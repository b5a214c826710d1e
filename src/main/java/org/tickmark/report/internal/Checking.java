package org.tickmark.report.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tickmark.article.ArticleRecord;
import org.tickmark.article.WebAddress;
import org.tickmark.identity.PersonKey;

/** Whether an archive agrees with itself: hashes, references, counts. The article's own parts are checked one by one. */
final class Checking {

    private final ArchiveFile archive;
    private final ArchiveContent content;

    private Checking(ArchiveFile archive, ArchiveContent content) {
        this.archive = archive;
        this.content = content;
    }

    /** @throws org.tickmark.refusal.BadInput at the first thing that is wrong */
    static void check(ArchiveFile archive, ArchiveContent content) {
        new Checking(archive, content).check();
    }

    private void check() {
        ArchivePart.ALL.forEach(this::checkCount);
        unique(ArchivePart.PEOPLE, person -> person.key());
        unique(ArchivePart.OUTLETS, outlet -> outlet.id());
        unique(ArchivePart.SOURCES, source -> source.id());
        unique(ArchivePart.ARTICLES, article -> article.id());
        unique(ArchivePart.VERSIONS, version -> version.id());
        unique(ArchivePart.CLAIMS, claim -> claim.id());
        unique(ArchivePart.ANCHORS, anchor -> anchor.id());
        unique(ArchivePart.NOTES, note -> note.id());
        unique(ArchivePart.DISPOSITIONS, disposition -> disposition.id());
        unique(ArchivePart.EVIDENCE, link -> link.id());
        unique(ArchivePart.SHARED_ORIGINS, shared -> shared.id());
        unique(ArchivePart.REVIEWS, review -> review.id());
        unique(ArchivePart.RULINGS, ruling -> ruling.id());
        unique(ArchivePart.CORRECTIONS, correction -> correction.id());
        unique(ArchivePart.TASKS, task -> task.id());
        checkPeople();
        checkSources();
        Set<UUID> articles = ids(ArchivePart.ARTICLES, ArticleRecord::id);
        ArchivePart.ALL.forEach(part -> checkArticle(part, articles));
        Set<String> blobs = new HashSet<>(archive.blobs());
        for (Row<ArticleRecord> row : content.rows(ArchivePart.ARTICLES)) {
            checkAddress(row, row.value().sourceUrl());
            blobs.removeAll(CheckingArticle.check(archive, content, row));
        }
        if (!blobs.isEmpty()) {
            throw Damaged.file("blobs/" + blobs.iterator().next(), "unknown-file");
        }
    }

    private void checkCount(ArchivePart<?> part) {
        Integer counted = archive.content().counts().get(part.file());
        if (counted == null || counted != content.rows(part).size()) {
            throw Damaged.file(part.file(), "other-count");
        }
    }

    private <R> void unique(ArchivePart<R> part, Function<R, Object> key) {
        Map<Object, Row<R>> seen = new HashMap<>();
        for (Row<R> row : content.rows(part)) {
            if (seen.put(key.apply(row.value()), row) != null) {
                throw row.damaged("twice-there", key.apply(row.value()).toString());
            }
        }
    }

    private void checkPeople() {
        Set<String> known = ids(ArchivePart.PEOPLE, person -> person.key().value());
        for (ArchivePart<?> part : ArchivePart.ALL) {
            for (Row<?> row : content.rows(part)) {
                for (String key : PeopleNamed.in((Record) row.value())) {
                    if (!PersonKey.wellFormed(key) || !known.contains(key)) {
                        throw row.damaged("no-such-person", key);
                    }
                }
            }
        }
    }

    private void checkSources() {
        Set<UUID> outlets = ids(ArchivePart.OUTLETS, outlet -> outlet.id());
        content.rows(ArchivePart.SOURCES).forEach(row -> {
            @Nullable UUID outlet = row.value().outlet();
            if (outlet != null && !outlets.contains(outlet)) {
                throw row.damaged("no-such-outlet", outlet.toString());
            }
            checkAddress(row, row.value().url());
        });
    }

    private void checkArticle(ArchivePart<?> part, Set<UUID> articles) {
        for (Row<?> row : content.rows(part)) {
            @Nullable UUID article = row.article();
            if (article != null && !articles.contains(article)) {
                throw row.damaged("no-such-article", article.toString());
            }
        }
    }

    /** An address is shown as a link: nothing but http(s) may become one. */
    private static void checkAddress(Row<?> row, @Nullable String address) {
        if (address != null
                && WebAddress.parse(address)
                        .filter(is -> is.value().equals(address))
                        .isEmpty()) {
            throw row.damaged("no-address", address);
        }
    }

    private <R, K> Set<K> ids(ArchivePart<R> part, Function<R, K> key) {
        return content.rows(part).stream().map(row -> key.apply(row.value())).collect(Collectors.toSet());
    }
}
