package org.tickmark.durability;

import static org.tickmark.testing.SomeArticles.words;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tickmark.claim.Checkability;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.EditingClaims;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.NewClaim;
import org.tickmark.claim.Notes;
import org.tickmark.claim.PlacingClaims;
import org.tickmark.claim.Priority;
import org.tickmark.refusal.Change;

/** All that changes claims, their passages and their notes. */
@Component
class ClaimActs {

    static final String TEXT = "The mill in Kelsa employs 340 people. It opened in May. The mayor thanked them all.";

    private final MarkingClaims marking;
    private final PlacingClaims placing;
    private final EditingClaims editing;
    private final Notes notes;

    ClaimActs(MarkingClaims marking, PlacingClaims placing, EditingClaims editing, Notes notes) {
        this.marking = marking;
        this.placing = placing;
        this.editing = editing;
        this.notes = notes;
    }

    /** Leaves a claim that is OPEN. */
    ClaimRef tell(Story story, Cast cast) {
        ClaimRef claim = story.act(
                "claim.MarkingClaims.mark",
                cast.checker(),
                () -> marking.mark(cast.article(), words("340 people", TEXT), NewClaim.PLAIN));
        edit(story, cast, claim);
        place(story, cast, claim);
        UUID note =
                story.act("claim.Notes.write", cast.checker(), () -> notes.write(claim, "Which year is that from?"));
        story.act("claim.Notes.reply", cast.editor(), () -> notes.reply(note, "Last year."));
        story.act("claim.Notes.resolve", cast.editor(), () -> notes.resolve(note));
        story.act("claim.Notes.reopen", cast.checker(), () -> notes.reopen(note));
        return claim;
    }

    private void edit(Story story, Cast cast, ClaimRef claim) {
        story.act(
                "claim.EditingClaims.statement",
                cast.checker(),
                () -> editing.statement(claim, new Change<>("340 people", "The mill employs 340 people.")));
        story.act(
                "claim.EditingClaims.kind",
                cast.checker(),
                () -> editing.kind(claim, new Change<>("QUANTITY", "NAME")));
        story.act("claim.EditingClaims.topic", cast.checker(), () -> editing.topic(claim, new Change<>(null, "Work")));
        story.act(
                "claim.EditingClaims.priority",
                cast.checker(),
                () -> editing.priority(claim, new Change<>(Priority.MEDIUM, Priority.HIGH)));
        story.act(
                "claim.EditingClaims.checkability",
                cast.checker(),
                () -> editing.checkability(claim, new Change<>(Checkability.CHECKABLE, Checkability.PARTLY)));
        story.act(
                "claim.EditingClaims.setChecker",
                cast.editor(),
                () -> editing.setChecker(List.of(claim), cast.otherEditor()));
        story.act(
                "claim.EditingClaims.checker",
                cast.editor(),
                () -> editing.checker(claim, new Change<>(cast.otherEditor(), cast.checker())));
        story.act("claim.EditingClaims.setTopic", cast.checker(), () -> editing.setTopic(List.of(claim), "People"));
        story.act(
                "claim.EditingClaims.setPriority",
                cast.checker(),
                () -> editing.setPriority(List.of(claim), Priority.LOW));
    }

    private void place(Story story, Cast cast, ClaimRef claim) {
        story.act(
                "claim.PlacingClaims.addPassage",
                cast.checker(),
                () -> placing.addPassage(claim, words("thanked them all", TEXT)));
        story.act(
                "claim.PlacingClaims.replacePassage",
                cast.checker(),
                () -> placing.replacePassage(claim, 2, words("them all", TEXT), "The verb is no fact."));
        story.act(
                "claim.PlacingClaims.dropPassage",
                cast.checker(),
                () -> placing.dropPassage(claim, 1, 2, "Another thing."));
        ClaimRef part = story.act(
                "claim.MarkingClaims.split",
                cast.checker(),
                () -> marking.split(claim, words("340", TEXT), "The number is 340."));
        story.act("claim.PlacingClaims.merge", cast.checker(), () -> placing.merge(claim, part));
        story.act(
                "claim.MarkingClaims.markMany",
                cast.checker(),
                () -> marking.markMany(cast.article(), List.of(words("opened in May", TEXT), words("mayor", TEXT))));
        story.act(
                "claim.MarkingClaims.markBlock",
                cast.checker(),
                () -> marking.markBlock(cast.article(), 1, 0, NewClaim.PLAIN));
    }
}
