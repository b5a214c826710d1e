package org.tickmark.report.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tickmark.article.ArticleArchive;
import org.tickmark.article.ArticleRecord;
import org.tickmark.article.Articles;
import org.tickmark.article.VersionRecord;
import org.tickmark.claim.ClaimArchive;
import org.tickmark.evidence.EvidenceArchive;
import org.tickmark.history.HistoryRecord;
import org.tickmark.history.RestoringHistory;
import org.tickmark.identity.ArticleId;
import org.tickmark.task.TaskArchive;
import org.tickmark.verdict.VerdictArchive;

/** Asks every room for its part of one article. Called inside one transaction, so that the parts fit each other. */
@Component
class Gathering {

    private final ArticleArchive articles;
    private final Articles texts;
    private final ClaimArchive claims;
    private final EvidenceArchive evidence;
    private final VerdictArchive verdicts;
    private final TaskArchive tasks;
    private final RestoringHistory history;

    Gathering(
            ArticleArchive articles,
            Articles texts,
            ClaimArchive claims,
            EvidenceArchive evidence,
            VerdictArchive verdicts,
            TaskArchive tasks,
            RestoringHistory history) {
        this.articles = articles;
        this.texts = texts;
        this.claims = claims;
        this.evidence = evidence;
        this.verdicts = verdicts;
        this.tasks = tasks;
        this.history = history;
    }

    CaseRecords of(ArticleId article) {
        return of(article, history.read(article.stream()));
    }

    /** For what shows the history's head alone. */
    CaseRecords withoutHistory(ArticleId article) {
        return of(article, List.of());
    }

    private CaseRecords of(ArticleId article, List<HistoryRecord> rows) {
        ArticleRecord record = articles.read(article);
        Map<Integer, String> byVersion = new TreeMap<>();
        for (VersionRecord version : record.versions()) {
            byVersion.put(version.number(), texts.text(article, version.number()));
        }
        return new CaseRecords(
                record,
                byVersion,
                claims.claims(article),
                claims.dispositions(article),
                evidence.read(article),
                verdicts.read(article),
                tasks.read(article),
                rows);
    }
}
