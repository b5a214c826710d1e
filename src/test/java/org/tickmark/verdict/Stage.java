package org.tickmark.verdict;

import static org.tickmark.testing.As.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tickmark.article.BringingIn;
import org.tickmark.article.Manuscript;
import org.tickmark.article.NewArticle;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.EditingClaims;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.NewClaim;
import org.tickmark.claim.Notes;
import org.tickmark.claim.Selection;
import org.tickmark.claim.Status;
import org.tickmark.evidence.GatheringEvidence;
import org.tickmark.evidence.NewLink;
import org.tickmark.evidence.NewSource;
import org.tickmark.evidence.Stance;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Change;
import org.tickmark.task.HandingOut;
import org.tickmark.task.NewTask;
import org.tickmark.testing.People;

/** Sets up a claim in a status, with somebody for every relation of the written table, all through the services. */
@Component
class Stage {

    static final VerdictCode TRUE = new VerdictCode("TRUE");
    static final VerdictCode FALSE = new VerdictCode("FALSE");

    private static final int SENTENCES = 30;
    private static final String TEXT = IntStream.rangeClosed(1, SENTENCES)
            .mapToObj("Fact number %s is stated here."::formatted)
            .collect(Collectors.joining(" "));

    private final People people;
    private final BringingIn bringingIn;
    private final MarkingClaims marking;
    private final EditingClaims editing;
    private final Notes notes;
    private final GatheringEvidence gathering;
    private final Moving moving;
    private final HandingOut handingOut;

    Stage(
            People people,
            BringingIn bringingIn,
            MarkingClaims marking,
            EditingClaims editing,
            Notes notes,
            GatheringEvidence gathering,
            Moving moving,
            HandingOut handingOut) {
        this.people = people;
        this.bringingIn = bringingIn;
        this.marking = marking;
        this.editing = editing;
        this.notes = notes;
        this.gathering = gathering;
        this.moving = moving;
        this.handingOut = handingOut;
    }

    /** Everybody, by {@code ROLE relation}, made when first asked for. */
    final class Cast {
        private final Map<String, PersonKey> all = new HashMap<>();

        PersonKey the(Role role, String relation) {
            return all.computeIfAbsent(role + " " + relation, key -> people.aPerson(role));
        }
    }

    /** An article that the cast sees, and those outside do not; it asks for two reviews. */
    record Scene(ArticleId article, Cast cast) {}

    Scene scene() {
        Cast cast = new Cast();
        for (MovesTable.Cell cell : MovesTable.cells()) {
            cast.the(cell.role(), cell.relation());
        }
        PersonKey lead = cast.the(Role.EDITOR, "lead");
        Set<PersonKey> readers = cast.all.entrySet().stream()
                .filter(each -> !each.getKey().endsWith(" outside"))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return new Scene(article(lead, readers, true, 2), cast);
    }

    ArticleId article(PersonKey lead, Set<PersonKey> readers, boolean teamOnly, int reviewsAsked) {
        NewArticle article = new NewArticle(
                "Facts", null, null, null, null, "en", null, null, Set.of(), readers, teamOnly, null, reviewsAsked);
        return as(lead, () -> bringingIn.bringIn(article, new Manuscript.Pasted(TEXT, "text/plain")));
    }

    /** An open claim at the sentence with that number. */
    ClaimRef claim(ArticleId article, PersonKey marker, int sentence) {
        return as(marker, () -> marking.mark(article, words(sentence), NewClaim.PLAIN));
    }

    static Selection words(int sentence) {
        String exact = "Fact number " + sentence + " is stated here.";
        int start = TEXT.indexOf(exact);
        return new Selection(1, start, start + exact.length(), exact);
    }

    /** A claim in that status, everybody having done what their relation says. */
    ClaimRef claim(Scene scene, Role checkerRole, Status status, int sentence) {
        Cast cast = scene.cast();
        PersonKey lead = cast.the(Role.EDITOR, "lead");
        PersonKey checker = cast.the(checkerRole, "checker");
        ClaimRef claim = claim(scene.article(), cast.the(Role.CHECKER, "marked"), sentence);
        handTo(lead, claim, null, cast.the(Role.CHECKER, "former-checker"));
        handTo(lead, claim, cast.the(Role.CHECKER, "former-checker"), cast.the(Role.EDITOR, "former-checker"));
        handTo(lead, claim, cast.the(Role.EDITOR, "former-checker"), checker);
        edit(cast.the(Role.CHECKER, "edited"), claim, null, "one");
        edit(cast.the(Role.EDITOR, "edited"), claim, "one", "two");
        for (Role role : List.of(Role.CHECKER, Role.EDITOR)) {
            as(cast.the(role, "evidence"), () -> {
                gathering.add(claim, source(claim + role.name()), NewLink.of(Stance.SUPPORTS));
            });
        }
        as(cast.the(Role.CHECKER, "note"), () -> {
            notes.write(claim, "I wonder.");
        });
        as(lead, () -> {
            handingOut.handOut(new NewTask(
                    scene.article(),
                    "Look",
                    "",
                    "CHECK_NUMBER",
                    List.of(claim.number()),
                    Optional.of(cast.the(Role.CHECKER, "task")),
                    Set.of(),
                    Optional.empty(),
                    List.of()));
        });
        if (status == Status.OPEN) {
            return claim;
        }
        as(checker, () -> moving.take(claim));
        as(cast.the(Role.EDITOR, "proposed-before"), () -> moving.propose(claim, proposal()));
        as(cast.the(Role.CHECKER, "reviewed-before"), () -> moving.review(claim, FALSE, "Not so."));
        as(cast.the(Role.EDITOR, "ruled-before"), () -> moving.rule(claim, Ruling.neither("Look again.")));
        if (status == Status.CHECKING) {
            return claim;
        }
        as(checker, () -> moving.propose(claim, proposal()));
        as(cast.the(Role.CHECKER, "first-reviewer"), () -> moving.review(claim, TRUE, ""));
        if (status == Status.IN_REVIEW) {
            return claim;
        }
        VerdictCode second = status == Status.DISPUTED ? FALSE : TRUE;
        as(cast.the(Role.EDITOR, "second-reviewer"), () -> moving.review(claim, second, "I looked."));
        if (status == Status.RECHECK) {
            as(lead, () -> moving.recheck(claim, "A new report"));
        }
        if (status == Status.CUT) {
            as(lead, () -> moving.cut(claim, "No claim"));
        }
        return claim;
    }

    static Proposal proposal() {
        return Proposal.of(TRUE, Confidence.HIGH, "It is so.");
    }

    static NewSource source(String name) {
        return NewSource.at("https://example.org/" + Objects.hash(name) + "/" + java.util.UUID.randomUUID(), "A page")
                .from("Example");
    }

    private void handTo(PersonKey lead, ClaimRef claim, @Nullable PersonKey from, PersonKey to) {
        as(lead, () -> editing.checker(claim, new Change<@Nullable PersonKey>(from, to)));
    }

    private void edit(PersonKey person, ClaimRef claim, @Nullable String from, String to) {
        as(person, () -> editing.topic(claim, new Change<@Nullable String>(from, to)));
    }
}
