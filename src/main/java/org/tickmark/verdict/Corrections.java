package org.tickmark.verdict;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.anchoring.Fits;
import org.tickmark.article.Articles;
import org.tickmark.article.VersionIds;
import org.tickmark.claim.ClaimIds;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Selection;
import org.tickmark.claim.Status;
import org.tickmark.history.Recorded;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Person;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.QuoteDoesNotFit;
import org.tickmark.refusal.Typed;
import org.tickmark.verdict.internal.Correction;
import org.tickmark.verdict.internal.CorrectionRows;

/** What must change in the text, and the writer's answer. */
@Service
@MayCall
@Transactional
public class Corrections {

    private static final int WORDS = 4_000;

    private final Access access;
    private final CurrentPerson current;
    private final Articles articles;
    private final VersionIds versions;
    private final ClaimIds claims;
    private final CorrectionRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Corrections(
            Access access,
            CurrentPerson current,
            Articles articles,
            VersionIds versions,
            ClaimIds claims,
            CorrectionRows rows,
            Clock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.current = current;
        this.articles = articles;
        this.versions = versions;
        this.claims = claims;
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Proposes other words.
     *
     * @param proposed the new words, at most 4,000 characters; {@code ""}: the words go
     * @throws org.tickmark.refusal.QuoteDoesNotFit when the words do not stand there
     */
    @MayCall({Role.EDITOR, Role.CHECKER})
    public CorrectionId propose(ClaimRef claim, Selection words, String proposed, Severity severity) {
        access.require(claim.article(), Right.CHECK);
        UUID claimId = claims.lock(claim);
        if (claims.status(claim) == Status.CUT) {
            throw new NotAllowed("refusal.claim.is-cut", List.of());
        }
        UUID version = versions.id(claim.article(), words.version());
        String text = articles.text(claim.article(), words.version());
        if (!(Fits.check(words.start(), words.end(), words.exact(), text) instanceof Fits.Here)) {
            throw new QuoteDoesNotFit("refusal.claim.selection-other-words");
        }
        String wording = proposed.isBlank() ? "" : Typed.text("proposed", proposed, WORDS);
        if (wording.equals(words.exact())) {
            throw new BadInput("proposed", "refusal.verdict.correction-same-words");
        }
        Person person = current.require();
        Correction row = new Correction(
                claimId, version, words, wording, severity, person.key().value(), clock.instant());
        rows.saveAndFlush(row);
        record(claim, "CORRECTION_PROPOSED", row, words.exact(), wording, "severity", severity.name());
        return new CorrectionId(row.id());
    }

    /** The writer takes it. */
    @MayCall({Role.EDITOR, Role.WRITER})
    public void accept(CorrectionId correction, String answer) {
        answer(correction, CorrectionState.ACCEPTED, answer);
    }

    /** The writer does not take it. @param answer why; asked for */
    @MayCall({Role.EDITOR, Role.WRITER})
    public void decline(CorrectionId correction, String answer) {
        answer(correction, CorrectionState.DECLINED, answer);
    }

    /** Whoever proposed it, or an Editor, takes it back before it is answered. */
    @MayCall({Role.EDITOR, Role.CHECKER})
    public void withdraw(CorrectionId correction) {
        Correction row = locked(correction, Right.CHECK);
        ClaimRef claim = claimOf(row);
        Person person = current.require();
        if (person.role() != Role.EDITOR && !person.key().equals(row.proposedBy())) {
            throw new NotYours("refusal.verdict.not-the-proposer");
        }
        demandOpen(row);
        row.withdraw();
        rows.saveAndFlush(row);
        record(claim, "CORRECTION_WITHDRAWN", row, CorrectionState.PROPOSED, row.state(), "proposed", row.proposed());
    }

    /** Those of a claim, oldest first. */
    @Transactional(readOnly = true)
    public List<CorrectionSheet> of(ClaimRef claim) {
        access.require(claim.article(), Right.SEE);
        return sheets(claim.article(), Map.of(claims.id(claim), claim));
    }

    /** Those of an article by place in the text. */
    @Transactional(readOnly = true)
    public List<CorrectionSheet> of(ArticleId article) {
        access.require(article, Right.SEE);
        return sheets(article, claims.of(article)).stream()
                .sorted(Comparator.comparing(CorrectionSheet::version).thenComparing(CorrectionSheet::start))
                .toList();
    }

    private List<CorrectionSheet> sheets(ArticleId article, Map<UUID, ClaimRef> of) {
        if (of.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> numbers = versions.numbers(article);
        return rows.of(of.keySet()).stream()
                .map(row -> row.sheet(of.getOrDefault(row.claimId(), new ClaimRef(article, 1)), numbers))
                .toList();
    }

    private void answer(CorrectionId correction, CorrectionState to, String typed) {
        Correction row = locked(correction, Right.ANSWER);
        ClaimRef claim = claimOf(row);
        String words = typed.isBlank() ? "" : Typed.text("answer", typed, WORDS);
        demandOpen(row);
        if (to == CorrectionState.DECLINED && words.isEmpty()) {
            throw new NotAllowed("refusal.verdict.missing", List.of("answer"));
        }
        row.answer(to, words, current.require().key().value(), clock.instant());
        rows.saveAndFlush(row);
        record(claim, "CORRECTION_ANSWERED", row, CorrectionState.PROPOSED, to, "answer", words);
    }

    private Correction locked(CorrectionId id, Right right) {
        Correction row = rows.lock(id.value()).orElseThrow(Corrections::none);
        ArticleId article = claimOf(row).article();
        if (!access.may(article, Right.SEE)) {
            throw none();
        }
        access.require(article, right);
        return row;
    }

    private ClaimRef claimOf(Correction row) {
        return claims.find(row.claimId()).orElseThrow(Corrections::none);
    }

    private void record(
            ClaimRef claim, String action, Correction row, Object from, Object to, String field, String detail) {
        events.publishEvent(
                new Recorded(claim.article().stream(), action, claim.subject(), from.toString(), to.toString())
                        .with("correction", row.id().toString())
                        .with(field, detail));
    }

    private static void demandOpen(Correction row) {
        if (row.state() != CorrectionState.PROPOSED) {
            throw new NotAllowed("refusal.verdict.correction-settled", List.of());
        }
    }

    private static NotFound none() {
        return new NotFound("refusal.verdict.no-such-correction");
    }
}
