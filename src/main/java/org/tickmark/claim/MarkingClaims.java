package org.tickmark.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.article.ArticleDocument;
import org.tickmark.article.Articles;
import org.tickmark.claim.internal.AnchorRows;
import org.tickmark.claim.internal.Counter;
import org.tickmark.claim.internal.NewClaims;
import org.tickmark.claim.internal.Passages;
import org.tickmark.claim.internal.Place;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;
import org.tickmark.language.Span;
import org.tickmark.refusal.BadInput;

/**
 * Marking claims in the text. Every selection is checked against the version's text
 * ({@link org.tickmark.refusal.QuoteDoesNotFit}); a span on which a claim that is not cut already stands exactly is
 * refused ({@link BadInput} at {@code selection}, naming the claim).
 */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class MarkingClaims {

    /** Sentences that can be made claims at once; a long magazine piece has some 500. */
    public static final int MOST_AT_ONCE = 5000;

    private final Access access;
    private final Articles articles;
    private final Counter counter;
    private final NewClaims newClaims;
    private final Passages passages;
    private final AnchorRows anchors;

    MarkingClaims(
            Access access,
            Articles articles,
            Counter counter,
            NewClaims newClaims,
            Passages passages,
            AnchorRows anchors) {
        this.access = access;
        this.articles = articles;
        this.counter = counter;
        this.newClaims = newClaims;
        this.passages = passages;
        this.anchors = anchors;
    }

    /** A new claim at the words selected, {@code OPEN}. */
    public ClaimRef mark(ArticleId article, Selection selection, NewClaim claim) {
        access.require(article, Right.CHECK);
        return mark(article, Place.of(selection, articles.document(article, selection.version())), claim);
    }

    /**
     * A new claim at a whole block: a heading, a picture.
     *
     * @param blockStart where the block starts
     */
    public ClaimRef markBlock(ArticleId article, int version, int blockStart, NewClaim claim) {
        access.require(article, Right.CHECK);
        return mark(article, Place.ofBlock(blockStart, articles.document(article, version)), claim);
    }

    /**
     * Many new claims at once, all or none, numbered in text order; each statement is the words. A span that is
     * already a claim's is passed over.
     *
     * @return the new claims in text order
     */
    public List<ClaimRef> markMany(ArticleId article, List<Selection> selections) {
        access.require(article, Right.CHECK);
        if (selections.size() > MOST_AT_ONCE) {
            throw new BadInput("selection", "refusal.claim.too-many-at-once", MOST_AT_ONCE);
        }
        List<NewClaims.Draft> drafts = new ArrayList<>();
        for (Place place : places(article, selections)) {
            drafts.add(newClaims.draft(place, NewClaim.PLAIN));
        }
        int last = counter.lock(article);
        var taken = new TreeMap<Integer, Set<Span>>();
        drafts.removeIf(draft -> !taken.computeIfAbsent(draft.place().version(), version -> taken(draft.place()))
                .add(draft.place().span()));
        return newClaims.add(article, last, drafts);
    }

    /**
     * A new claim, {@code OPEN}, at a part of the words of this one; takes over kind, topic, priority and checker.
     *
     * @param part must lie in a passage of the claim
     */
    public ClaimRef split(ClaimRef claim, Selection part, String statement) {
        access.require(claim.article(), Right.CHECK);
        Place place = Place.of(part, articles.document(claim.article(), part.version()));
        int last = counter.lock(claim.article());
        ClaimSheet whole = passages.sheet(claim);
        boolean within = whole.in(part.version()).stream()
                .anyMatch(passage -> new Span(passage.start(), passage.end()).contains(place.span()));
        if (!within) {
            throw new BadInput("selection", "refusal.claim.split-outside", claim.number());
        }
        NewClaims.Draft draft = newClaims.draft(
                passages.free(place), new NewClaim(statement, whole.kind(), whole.topic(), whole.priority()));
        return newClaims
                .add(claim.article(), last, List.of(draft.checkedBy(whole.checker())))
                .getFirst();
    }

    private ClaimRef mark(ArticleId article, Place place, NewClaim claim) {
        NewClaims.Draft draft = newClaims.draft(place, claim);
        int last = counter.lock(article);
        passages.free(place);
        return newClaims.add(article, last, List.of(draft)).getFirst();
    }

    private List<Place> places(ArticleId article, List<Selection> selections) {
        var documents = new TreeMap<Integer, ArticleDocument>();
        return selections.stream()
                .map(selection -> Place.of(
                        selection,
                        documents.computeIfAbsent(selection.version(), version -> articles.document(article, version))))
                .sorted(Comparator.comparingInt(Place::version).thenComparing(Place::span))
                .toList();
    }

    private Set<Span> taken(Place place) {
        Set<Span> taken = new HashSet<>();
        anchors.taken(place.versionId()).forEach(span -> taken.add(new Span(span.start(), span.end())));
        return taken;
    }
}
