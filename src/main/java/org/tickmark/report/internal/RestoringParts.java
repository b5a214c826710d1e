package org.tickmark.report.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tickmark.article.ArticleArchive;
import org.tickmark.article.ArticleRecord;
import org.tickmark.claim.ClaimArchive;
import org.tickmark.evidence.EvidenceArchive;
import org.tickmark.evidence.EvidenceRecords;
import org.tickmark.evidence.EvidenceRecords.LinkRecord;
import org.tickmark.evidence.EvidenceRecords.OutletRecord;
import org.tickmark.evidence.EvidenceRecords.SourceRecord;
import org.tickmark.identity.ArticleId;
import org.tickmark.task.TaskArchive;
import org.tickmark.verdict.VerdictArchive;
import org.tickmark.verdict.VerdictRecords;

/** Hands each room its part of one article, from the ground floor up. */
@Component
class RestoringParts {

    private final ArticleArchive articles;
    private final ClaimArchive claims;
    private final EvidenceArchive evidence;
    private final VerdictArchive verdicts;
    private final TaskArchive tasks;

    RestoringParts(
            ArticleArchive articles,
            ClaimArchive claims,
            EvidenceArchive evidence,
            VerdictArchive verdicts,
            TaskArchive tasks) {
        this.articles = articles;
        this.claims = claims;
        this.evidence = evidence;
        this.verdicts = verdicts;
        this.tasks = tasks;
    }

    void restore(ReadArchive archive, ArticleRecord article) {
        ArchiveContent content = archive.content();
        UUID id = article.id();
        ArticleId ref = new ArticleId(id);
        articles.restore(article, archive.file()::blob);
        claims.restore(ref, content.of(ArchivePart.CLAIMS, id), content.of(ArchivePart.DISPOSITIONS, id));
        evidence.restore(ref, evidence(content, id));
        verdicts.restore(
                ref,
                new VerdictRecords(
                        content.of(ArchivePart.ASSESSMENTS, id),
                        content.of(ArchivePart.REVIEWS, id),
                        content.of(ArchivePart.RULINGS, id),
                        content.of(ArchivePart.CORRECTIONS, id)));
        tasks.restore(ref, content.of(ArchivePart.TASKS, id));
    }

    /** Outlets and sources are the library's: the article gets those that its own links name. */
    private static EvidenceRecords evidence(ArchiveContent content, UUID article) {
        List<LinkRecord> links = content.of(ArchivePart.EVIDENCE, article);
        Set<UUID> named = links.stream().map(LinkRecord::source).collect(Collectors.toSet());
        List<SourceRecord> sources = content.rows(ArchivePart.SOURCES).stream()
                .map(Row::value)
                .filter(source -> named.contains(source.id()))
                .toList();
        Set<UUID> outletIds = Stream.concat(
                        sources.stream().map(SourceRecord::outlet),
                        links.stream().map(LinkRecord::originOutlet))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        List<OutletRecord> outlets = content.rows(ArchivePart.OUTLETS).stream()
                .map(Row::value)
                .filter(outlet -> outletIds.contains(outlet.id()))
                .toList();
        return new EvidenceRecords(outlets, sources, links, content.of(ArchivePart.SHARED_ORIGINS, article));
    }
}
