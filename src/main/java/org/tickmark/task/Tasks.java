package org.tickmark.task;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.history.History;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Right;
import org.tickmark.refusal.NotFound;
import org.tickmark.task.internal.TaskEntity;
import org.tickmark.task.internal.TaskRepository;
import org.tickmark.task.internal.TaskSheets;

/** Reading tasks, whole. Lists across articles are in {@code search}. */
@Service
@MayCall
@Transactional(readOnly = true)
public class Tasks {

    private final TaskRepository tasks;
    private final TaskSheets sheets;
    private final Access access;
    private final History history;

    Tasks(TaskRepository tasks, TaskSheets sheets, Access access, History history) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.access = access;
        this.history = history;
    }

    /** One task. */
    public TaskSheet sheet(TaskId id) {
        TaskEntity task = tasks.findById(id.value()).orElseThrow(() -> new NotFound("refusal.no-such-task"));
        access.require(new ArticleId(task.articleId()), Right.SEE);
        return sheets.of(task);
    }

    /** What was done to a task, newest first, at most {@code limit} rows. */
    public List<HistoryRow> history(TaskId id, int limit) {
        ArticleId article = sheet(id).article();
        return history.about(article.stream(), id.subject(), Long.MAX_VALUE, limit);
    }

    /** All tasks of an article, oldest first. */
    public List<TaskSheet> of(ArticleId article) {
        access.require(article, Right.SEE);
        return tasks.findByArticleIdOrderByCreatedAtAscIdAsc(article.value()).stream()
                .map(sheets::of)
                .toList();
    }
}
