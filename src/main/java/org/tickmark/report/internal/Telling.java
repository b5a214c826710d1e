package org.tickmark.report.internal;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tickmark.article.ArticleRecord;
import org.tickmark.article.VersionRecord;
import org.tickmark.claim.ClaimRecord;
import org.tickmark.history.Recorded;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.ArticleId;
import org.tickmark.verdict.VerdictRecords.AssessmentRecord;

/** Says in the article's history what came with an archive, claim by claim: its rows begin, or go on, there. */
@Component
class Telling {

    private final ApplicationEventPublisher events;

    Telling(ApplicationEventPublisher events) {
        this.events = events;
    }

    void imported(Manifest manifest, ArchiveContent content, ArticleRecord article, long days) {
        StreamRef stream = new ArticleId(article.id()).stream();
        events.publishEvent(new Recorded(stream, "ARTICLE_IMPORTED", "article", null, article.title())
                .with("asOf", manifest.asOf().toString())
                .with("daysMoved", Long.toString(days))
                .with("product", manifest.product()));
        article.versions().stream()
                .sorted(Comparator.comparing(VersionRecord::number))
                .forEach(version -> events.publishEvent(
                        new Recorded(stream, "VERSION_IMPORTED", "version/" + version.number(), null, version.sha256())
                                .with("words", Integer.toString(version.words()))));
        Map<Integer, AssessmentRecord> assessments = content.of(ArchivePart.ASSESSMENTS, article.id()).stream()
                .collect(Collectors.toMap(AssessmentRecord::claim, each -> each));
        content.of(ArchivePart.CLAIMS, article.id()).stream()
                .sorted(Comparator.comparing(ClaimRecord::number))
                .forEach(claim -> {
                    Recorded told = new Recorded(
                                    stream, "CLAIM_IMPORTED", "claim/" + claim.number(), null, claim.statement())
                            .with("status", claim.status().name());
                    AssessmentRecord assessment = assessments.get(claim.number());
                    events.publishEvent(
                            assessment == null || assessment.verdict() == null
                                    ? told
                                    : told.with("verdict", assessment.verdict()));
                });
    }
}
