package org.tickmark.report.internal;

import java.util.List;
import java.util.Map;
import org.tickmark.article.ArticleRecord;
import org.tickmark.claim.ClaimRecord;
import org.tickmark.claim.DispositionRecord;
import org.tickmark.evidence.EvidenceRecords;
import org.tickmark.history.HistoryRecord;
import org.tickmark.task.TaskRecord;
import org.tickmark.verdict.VerdictRecords;

/**
 * Everything that the rooms keep of one article, read in one go.
 *
 * @param texts the versions' texts by number
 * @param history its stream, oldest first
 */
record CaseRecords(
        ArticleRecord article,
        Map<Integer, String> texts,
        List<ClaimRecord> claims,
        List<DispositionRecord> dispositions,
        EvidenceRecords evidence,
        VerdictRecords verdicts,
        List<TaskRecord> tasks,
        List<HistoryRecord> history) {}
