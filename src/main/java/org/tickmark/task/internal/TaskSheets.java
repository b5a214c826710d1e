package org.tickmark.task.internal;

import org.springframework.stereotype.Component;
import org.tickmark.identity.ArticleId;
import org.tickmark.task.TaskId;
import org.tickmark.task.TaskSheet;

/** Puts a task together with what belongs to it. */
@Component
public class TaskSheets {

    private final TaskParts parts;

    TaskSheets(TaskParts parts) {
        this.parts = parts;
    }

    /** The whole task. */
    public TaskSheet of(TaskEntity task) {
        return new TaskSheet(
                new TaskId(task.id()),
                new ArticleId(task.articleId()),
                task.title(),
                task.description(),
                task.kind(),
                task.state(),
                task.droppedWhy(),
                task.assignee(),
                parts.helpers(task.id()),
                task.due(),
                parts.claims(task.id()),
                parts.items(task.id()),
                task.createdBy(),
                task.createdAt());
    }
}
