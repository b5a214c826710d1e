package org.tickmark.access;

import static org.tickmark.testing.As.as;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tickmark.article.Articles;
import org.tickmark.article.BringingIn;
import org.tickmark.article.Manuscript;
import org.tickmark.article.NewArticle;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.NewClaim;
import org.tickmark.claim.Notes;
import org.tickmark.claim.Priority;
import org.tickmark.claim.Selection;
import org.tickmark.evidence.Credibility;
import org.tickmark.evidence.Evidence;
import org.tickmark.evidence.EvidenceId;
import org.tickmark.evidence.GatheringEvidence;
import org.tickmark.evidence.NewLink;
import org.tickmark.evidence.NewSource;
import org.tickmark.evidence.Origin;
import org.tickmark.evidence.SourceId;
import org.tickmark.evidence.SourceType;
import org.tickmark.evidence.Stance;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.storage.Sha256;
import org.tickmark.task.HandingOut;
import org.tickmark.task.NewTask;
import org.tickmark.task.TaskId;
import org.tickmark.task.Working;
import org.tickmark.testing.People;
import org.tickmark.verdict.Confidence;
import org.tickmark.verdict.CorrectionId;
import org.tickmark.verdict.Corrections;
import org.tickmark.verdict.Moving;
import org.tickmark.verdict.Proposal;
import org.tickmark.verdict.Severity;
import org.tickmark.verdict.VerdictCode;

/** Makes an article that its team alone may see, with everything in it that an article can have. */
@Component
class ClosedCase {

    private final People people;
    private final BringingIn bringingIn;
    private final MarkingClaims marking;
    private final Moving moving;
    private final Corrections corrections;
    private final GatheringEvidence gathering;
    private final Evidence evidence;
    private final Notes notes;
    private final HandingOut handingOut;
    private final Working working;
    private final Articles articles;

    ClosedCase(
            People people,
            BringingIn bringingIn,
            MarkingClaims marking,
            Moving moving,
            Corrections corrections,
            GatheringEvidence gathering,
            Evidence evidence,
            Notes notes,
            HandingOut handingOut,
            Working working,
            Articles articles) {
        this.people = people;
        this.bringingIn = bringingIn;
        this.marking = marking;
        this.moving = moving;
        this.corrections = corrections;
        this.gathering = gathering;
        this.evidence = evidence;
        this.notes = notes;
        this.handingOut = handingOut;
        this.working = working;
        this.articles = articles;
    }

    /**
     * What was made.
     *
     * @param canary stands in every word that was typed
     */
    record Closed(
            String canary,
            PersonKey lead,
            ArticleId article,
            Sha256 text,
            ClaimRef claim,
            EvidenceId evidence,
            SourceId source,
            String url,
            UUID note,
            TaskId task,
            UUID item,
            CorrectionId correction) {}

    Closed make() {
        String canary = "canary" + UUID.randomUUID().toString().substring(0, 8);
        PersonKey lead = people.aPerson(Role.EDITOR);
        PersonKey checker = people.aPerson(Role.CHECKER);
        String text = "The " + canary + " was seen in Tehran.";
        ArticleId article = as(
                lead,
                () -> bringingIn.bringIn(
                        new NewArticle(
                                "On the " + canary,
                                canary,
                                canary,
                                null,
                                null,
                                "en",
                                null,
                                null,
                                Set.of(checker),
                                Set.of(),
                                true,
                                null,
                                1),
                        new Manuscript.Pasted(text)));
        Selection words = new Selection(1, 4, 4 + canary.length(), canary);
        ClaimRef claim = as(
                checker,
                () -> marking.mark(
                        article, words, new NewClaim("A " + canary + " was seen.", "EVENT", canary, Priority.HIGH)));
        String url = "https://" + canary + ".example.org/seen";
        EvidenceId link = as(
                checker,
                () -> gathering.add(
                        claim,
                        // The names of outlets are everybody's: who publishes tells nothing of a case.
                        new NewSource(url, "Seen: " + canary, false, "A wire", canary, "", SourceType.NEWS_MEDIA),
                        new NewLink(
                                Stance.SUPPORTS,
                                Credibility.PROBABLY_TRUE,
                                null,
                                canary,
                                canary,
                                "It was a " + canary + ".",
                                true,
                                Origin.OWN)));
        UUID note = as(checker, () -> notes.write(claim, "Which " + canary + "?"));
        CorrectionId correction =
                as(checker, () -> corrections.propose(claim, words, "another " + canary, Severity.values()[0]));
        as(checker, () -> moving.take(claim));
        as(
                checker,
                () -> moving.propose(
                        claim, Proposal.of(VerdictCode.of("TRUE"), Confidence.HIGH, "The " + canary + " was there.")));
        TaskId task = as(
                lead,
                () -> handingOut.handOut(new NewTask(
                        article,
                        "Find the " + canary,
                        canary,
                        "SECOND_REVIEW",
                        List.of(1),
                        Optional.of(checker),
                        Set.of(),
                        Optional.empty(),
                        List.of(canary))));
        UUID item = as(lead, () -> working.addItem(task, "Ask the " + canary));
        SourceId source = as(lead, () -> evidence.sheet(link)).source().id();
        return new Closed(
                canary,
                lead,
                article,
                as(lead, () -> articles.sheet(article)).newest().sha256(),
                claim,
                link,
                source,
                url,
                note,
                task,
                item,
                correction);
    }
}
