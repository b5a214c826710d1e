package org.tickmark.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.anchoring.Passage;
import org.tickmark.anchoring.Segments;
import org.tickmark.article.Articles;
import org.tickmark.claim.internal.ClaimRows;
import org.tickmark.claim.internal.NoteRows;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Right;
import org.tickmark.language.Span;
import org.tickmark.refusal.NotFound;

/** Reading claims; what is closed to whoever asks is {@link NotFound}. */
@Service
@MayCall
@Transactional(readOnly = true)
public class Claims {

    private final Access access;
    private final Articles articles;
    private final ClaimRows rows;
    private final NoteRows notes;
    private final ClaimIds ids;

    Claims(Access access, Articles articles, ClaimRows rows, NoteRows notes, ClaimIds ids) {
        this.access = access;
        this.articles = articles;
        this.rows = rows;
        this.notes = notes;
        this.ids = ids;
    }

    /** One claim. */
    public ClaimSheet sheet(ClaimRef claim) {
        access.require(claim.article(), Right.SEE);
        return rows.sheet(claim).orElseThrow(() -> new NotFound("refusal.claim.no-such-claim", claim.number()));
    }

    /** All claims of an article by number, cut ones included. */
    public List<ClaimSheet> sheets(ArticleId article) {
        access.require(article, Right.SEE);
        return rows.sheets(article);
    }

    /** What is drawn over a version: disjoint, in text order; cut claims and unconfirmed passages left out. */
    public List<MarkedSegment> segments(ArticleId article, int version) {
        access.require(article, Right.SEE);
        var standing = rows.standing(article, version);
        Map<Integer, Status> status = standing.stream()
                .collect(Collectors.toMap(ClaimRows.Standing::claim, ClaimRows.Standing::status, (one, same) -> one));
        List<Passage> passages = standing.stream()
                .map(each -> new Passage(each.claim(), new Span(each.start(), each.end())))
                .toList();
        return Segments.cut(passages, articles.document(article, version).blockSpans()).stream()
                .map(segment -> new MarkedSegment(
                        segment.span(),
                        segment.claims(),
                        Objects.requireNonNull(status.get(segment.claims().getFirst()))))
                .toList();
    }

    /** The numbers in the order of the text, by where each first stands in that version; cut ones left out. */
    public List<Integer> inTextOrder(ArticleId article, int version) {
        access.require(article, Right.SEE);
        Set<Integer> numbers = new LinkedHashSet<>();
        rows.standing(article, version).forEach(each -> numbers.add(each.claim()));
        return List.copyOf(numbers);
    }

    /** The threads on a claim, oldest first. */
    public List<NoteThread> notes(ClaimRef claim) {
        access.require(claim.article(), Right.SEE);
        return notes.threads(ids.id(claim));
    }

    /** The topics that the article's claims have, in alphabetical order. */
    public List<String> topics(ArticleId article) {
        access.require(article, Right.SEE);
        return rows.topics(article);
    }
}
