package org.tickmark.report.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tickmark.article.ArticleRecord;
import org.tickmark.article.VersionRecord;
import org.tickmark.claim.AnchorRecord;
import org.tickmark.claim.ClaimRecord;
import org.tickmark.claim.DispositionRecord;
import org.tickmark.claim.NoteRecord;
import org.tickmark.evidence.EvidenceRecords;
import org.tickmark.history.HistoryRecord;
import org.tickmark.identity.PersonRecord;
import org.tickmark.task.TaskRecord;
import org.tickmark.verdict.VerdictRecords;

/**
 * A file of JSON Lines: one record of a room a line. Where records of a room hold others ("a claim has anchors"), the
 * file of the inner ones says to which outer one each belongs, and the outer's line leaves them out: a line stays short,
 * and a fault has a line of its own.
 *
 * @param file its name
 * @param type the record
 * @param owner fields that a line says beside the record's own
 * @param parent the part whose records hold these; null when none do
 * @param field the parent's field; "" when there is no parent
 */
record ArchivePart<R>(
        String file, Class<R> type, Owner owner, @Nullable ArchivePart<?> parent, String field) {

    /** What a line belongs to. */
    enum Owner {
        /** The library or the house. */
        NONE,
        /** {@code article}: the article's id. */
        ARTICLE,
        /** {@code article}, and {@code claim}: the claim's number. */
        CLAIM
    }

    static final ArchivePart<PersonRecord> PEOPLE = top("people", PersonRecord.class, Owner.NONE);
    static final ArchivePart<EvidenceRecords.OutletRecord> OUTLETS =
            top("outlets", EvidenceRecords.OutletRecord.class, Owner.NONE);
    static final ArchivePart<EvidenceRecords.SourceRecord> SOURCES =
            top("sources", EvidenceRecords.SourceRecord.class, Owner.NONE);
    static final ArchivePart<ArticleRecord> ARTICLES = top("articles", ArticleRecord.class, Owner.NONE);
    static final ArchivePart<VersionRecord> VERSIONS =
            inner("versions", VersionRecord.class, Owner.ARTICLE, ARTICLES, "versions");
    static final ArchivePart<ClaimRecord> CLAIMS = top("claims", ClaimRecord.class, Owner.ARTICLE);
    static final ArchivePart<AnchorRecord> ANCHORS =
            inner("anchors", AnchorRecord.class, Owner.CLAIM, CLAIMS, "anchors");
    static final ArchivePart<NoteRecord> NOTES = inner("notes", NoteRecord.class, Owner.CLAIM, CLAIMS, "notes");
    static final ArchivePart<DispositionRecord> DISPOSITIONS =
            top("dispositions", DispositionRecord.class, Owner.ARTICLE);
    static final ArchivePart<EvidenceRecords.LinkRecord> EVIDENCE =
            top("evidence", EvidenceRecords.LinkRecord.class, Owner.ARTICLE);
    static final ArchivePart<EvidenceRecords.SharedRecord> SHARED_ORIGINS =
            top("shared-origins", EvidenceRecords.SharedRecord.class, Owner.ARTICLE);
    static final ArchivePart<VerdictRecords.AssessmentRecord> ASSESSMENTS =
            top("assessments", VerdictRecords.AssessmentRecord.class, Owner.ARTICLE);
    static final ArchivePart<VerdictRecords.ReviewRecord> REVIEWS =
            top("reviews", VerdictRecords.ReviewRecord.class, Owner.ARTICLE);
    static final ArchivePart<VerdictRecords.RulingRecord> RULINGS =
            top("rulings", VerdictRecords.RulingRecord.class, Owner.ARTICLE);
    static final ArchivePart<VerdictRecords.CorrectionRecord> CORRECTIONS =
            top("corrections", VerdictRecords.CorrectionRecord.class, Owner.ARTICLE);
    static final ArchivePart<TaskRecord> TASKS = top("tasks", TaskRecord.class, Owner.ARTICLE);
    static final ArchivePart<HistoryRecord> HISTORY = top("history", HistoryRecord.class, Owner.ARTICLE);

    /** All parts; inner ones before those that hold them. The order of writing is that of reading. */
    static final List<ArchivePart<?>> ALL = List.of(
            PEOPLE,
            OUTLETS,
            SOURCES,
            VERSIONS,
            ARTICLES,
            ANCHORS,
            NOTES,
            CLAIMS,
            DISPOSITIONS,
            EVIDENCE,
            SHARED_ORIGINS,
            ASSESSMENTS,
            REVIEWS,
            RULINGS,
            CORRECTIONS,
            TASKS,
            HISTORY);

    static boolean isFile(String path) {
        return ALL.stream().anyMatch(part -> part.file().equals(path));
    }

    /** The parts that this one's records hold. */
    List<ArchivePart<?>> inner() {
        return ALL.stream().filter(part -> part.parent() == this).toList();
    }

    private static <R> ArchivePart<R> top(String name, Class<R> type, Owner owner) {
        return new ArchivePart<>(name + ".jsonl", type, owner, null, "");
    }

    private static <R> ArchivePart<R> inner(
            String name, Class<R> type, Owner owner, ArchivePart<?> parent, String field) {
        return new ArchivePart<>(name + ".jsonl", type, owner, parent, field);
    }
}
