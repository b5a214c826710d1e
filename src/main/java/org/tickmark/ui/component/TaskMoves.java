package org.tickmark.ui.component;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.PersonKey;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.Refusal;
import org.tickmark.refusal.StaleSave;
import org.tickmark.task.HandingOut;
import org.tickmark.task.TaskId;
import org.tickmark.task.TaskState;
import org.tickmark.task.Working;

/** Moves tasks for screens: says what was done, offers to undo it, and says why something was refused. */
@Component
public class TaskMoves {

    private final Working working;
    private final HandingOut handingOut;
    private final CurrentPerson current;

    TaskMoves(Working working, HandingOut handingOut, CurrentPerson current) {
        this.working = working;
        this.handingOut = handingOut;
        this.current = current;
    }

    /**
     * Moves a task to another column than DROPPED.
     *
     * @param after reads the screen again, whatever came of it
     */
    public void move(TaskId id, String title, TaskState from, TaskState to, Runnable after) {
        attempt(
                () -> {
                    working.move(id, from, to);
                    UndoToast.offer(
                            Words.of(to == TaskState.DONE ? "task.moved.done" : "task.moved", title, state(to)),
                            () -> attempt(() -> working.move(id, to, from), after));
                },
                after);
    }

    /** Gives a task up; refusals fly out to the dialog that asked why. */
    public void drop(TaskId id, String title, TaskState from, String why, Runnable after) {
        working.drop(id, from, why);
        UndoToast.offer(
                Words.of("task.moved.dropped", title),
                () -> attempt(() -> working.move(id, TaskState.DROPPED, from), after));
        after.run();
    }

    /** Takes a task that nobody has. */
    public void take(TaskId id, String title, Runnable after) {
        PersonKey me = current.require().key();
        attempt(
                () -> {
                    working.take(id);
                    UndoToast.offer(
                            Words.of("task.taken", title),
                            () -> attempt(() -> handingOut.assign(id, new Change<>(me, null)), after));
                },
                after);
    }

    private static void attempt(Runnable work, Runnable after) {
        try {
            work.run();
        } catch (StaleSave stale) {
            Function<String, String> words = name -> Words.of("task.state." + name);
            Toast.say(Words.of("task.stale-move", words.apply(stale.theirs()), words.apply(stale.mine())));
        } catch (Refusal refusal) {
            Toast.refuse(refusal);
        }
        after.run();
    }

    private static String state(TaskState state) {
        return Words.of("task.state." + state);
    }
}
