package org.tickmark.ui.tasks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tickmark.identity.ArticleId;
import org.tickmark.task.TaskId;

/** Opens the dialog for a new task, from any screen. */
@Component
public class TaskDialogs {

    private final Rooms rooms;

    TaskDialogs(Rooms rooms) {
        this.rooms = rooms;
    }

    /**
     * For claims of an article.
     *
     * @param claims their numbers; may be empty, and can be changed in the dialog
     * @param made told after the task was made
     */
    public TaskDialog open(ArticleId article, List<Integer> claims, Consumer<TaskId> made) {
        TaskDialog dialog = new TaskDialog(rooms, Optional.of(article), claims, made);
        dialog.open();
        return dialog;
    }

    /** For an article that is chosen in the dialog. */
    public TaskDialog open(Consumer<TaskId> made) {
        TaskDialog dialog = new TaskDialog(rooms, Optional.empty(), List.of(), made);
        dialog.open();
        return dialog;
    }
}
