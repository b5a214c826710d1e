package org.tickmark.claim.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tickmark.article.ArticleDocument;
import org.tickmark.article.Articles;
import org.tickmark.article.VersionIds;
import org.tickmark.claim.ClaimRecord;
import org.tickmark.claim.DispositionRecord;
import org.tickmark.claim.Kinds;
import org.tickmark.claim.NoteRecord;
import org.tickmark.identity.ArticleId;
import org.tickmark.refusal.BadInput;

/** Puts the claims of an archive back, after {@link RecordChecks} has gone over all of them. */
@Component
public class RestoringClaims {

    private final Articles articles;
    private final VersionIds versions;
    private final Kinds kinds;
    private final RecordChecks checks;
    private final Counter counter;
    private final ClaimRows claims;
    private final AnchorRows anchors;
    private final NoteRows notes;
    private final ArchiveRows rows;
    private final DispositionRows dispositions;

    RestoringClaims(
            Articles articles,
            VersionIds versions,
            Kinds kinds,
            RecordChecks checks,
            Counter counter,
            ClaimRows claims,
            AnchorRows anchors,
            NoteRows notes,
            ArchiveRows rows,
            DispositionRows dispositions) {
        this.articles = articles;
        this.versions = versions;
        this.kinds = kinds;
        this.checks = checks;
        this.counter = counter;
        this.claims = claims;
        this.anchors = anchors;
        this.notes = notes;
        this.rows = rows;
        this.dispositions = dispositions;
    }

    /** Checks everything, then writes everything. */
    public void restore(ArticleId article, List<ClaimRecord> records, List<DispositionRecord> decided) {
        Map<UUID, Integer> numbers = versions.numbers(article);
        Map<Integer, ArticleDocument> documents = numbers.values().stream()
                .collect(Collectors.toMap(Function.identity(), number -> articles.document(article, number)));
        checks.check(records, decided, documents);
        if (counter.lock(article) != 0) {
            throw new BadInput("archive", "refusal.claim.archive-claims", "counter");
        }
        Set<String> known = new HashSet<>(kinds.all());
        records.stream().map(ClaimRecord::kind).filter(known::add).sorted().forEach(rows::addKind);
        claims.insert(article, records);
        List<AnchorRows.New> standing = new ArrayList<>();
        records.forEach(claim -> claim.anchors()
                .forEach(anchor ->
                        standing.add(new AnchorRows.New(claim.id(), versions.id(article, anchor.version()), anchor))));
        anchors.insert(standing);
        records.forEach(this::rest);
        dispositions.insert(article, decided);
        counter.last(
                article, records.stream().mapToInt(ClaimRecord::number).max().orElse(0));
    }

    private void rest(ClaimRecord claim) {
        // What opens a thread before what answers in it, whatever the times say.
        List<NoteRecord> ordered = new ArrayList<>(claim.notes());
        ordered.sort((one, other) -> Boolean.compare(one.thread() != null, other.thread() != null));
        notes.insert(claim.id(), ordered);
        rows.insertWork(claim.id(), claim.work());
    }
}
