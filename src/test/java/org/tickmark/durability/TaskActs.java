package org.tickmark.durability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tickmark.claim.ClaimRef;
import org.tickmark.identity.PersonKey;
import org.tickmark.refusal.Change;
import org.tickmark.task.HandingOut;
import org.tickmark.task.NewTask;
import org.tickmark.task.TaskId;
import org.tickmark.task.TaskState;
import org.tickmark.task.Working;

/** All that happens to a task; leaves one that the checker has. */
@Component
class TaskActs {

    private final HandingOut handingOut;
    private final Working working;

    TaskActs(HandingOut handingOut, Working working) {
        this.handingOut = handingOut;
        this.working = working;
    }

    void tell(Story story, Cast cast, ClaimRef claim) {
        PersonKey editor = cast.editor();
        TaskId task = handOut(story, cast, claim, Optional.empty());
        story.act("task.Working.take", cast.checker(), () -> working.take(task));
        story.act(
                "task.HandingOut.assign",
                editor,
                () -> handingOut.assign(task, new Change<>(cast.checker(), cast.second())));
        story.act(
                "task.HandingOut.helpers",
                editor,
                () -> handingOut.helpers(task, new Change<>(Set.of(cast.second()), Set.of(cast.checker()))));
        story.act("task.HandingOut.title", editor, () -> handingOut.title(task, new Change<>("Count again", "Count")));
        story.act(
                "task.HandingOut.description",
                editor,
                () -> handingOut.description(task, new Change<>("", "By hand.")));
        story.act(
                "task.HandingOut.kind",
                editor,
                () -> handingOut.kind(task, new Change<>("CHECK_NUMBER", "CONTACT_EXPERT")));
        story.act(
                "task.HandingOut.due",
                editor,
                () -> handingOut.due(task, new Change<>(null, LocalDate.parse("2027-01-05"))));
        UUID item = story.act("task.Working.addItem", editor, () -> working.addItem(task, "Ask the mayor"));
        story.act("task.Working.tick", editor, () -> working.tick(item, true));
        story.act("task.Working.removeItem", editor, () -> working.removeItem(item));
        story.act("task.Working.move", editor, () -> working.move(task, TaskState.OPEN, TaskState.IN_PROGRESS));
        story.act("task.Working.drop", editor, () -> working.drop(task, TaskState.IN_PROGRESS, "Nobody can count."));
        handOut(story, cast, claim, Optional.of(cast.checker()));
    }

    private TaskId handOut(Story story, Cast cast, ClaimRef claim, Optional<PersonKey> assignee) {
        return story.act(
                "task.HandingOut.handOut",
                cast.editor(),
                () -> handingOut.handOut(new NewTask(
                        claim.article(),
                        "Count again",
                        "",
                        "CHECK_NUMBER",
                        List.of(claim.number()),
                        assignee,
                        Set.of(cast.second()),
                        Optional.empty(),
                        List.of("Ask the mill"))));
    }
}
