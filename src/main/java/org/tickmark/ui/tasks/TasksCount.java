package org.tickmark.ui.tasks;

import org.springframework.stereotype.Component;
import org.tickmark.history.Appended;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Role;
import org.tickmark.search.TaskLists;
import org.tickmark.ui.shell.NavCount;

/** Tasks still to do: all of them for who hands them out, one's own for everyone else. */
@Component
class TasksCount implements NavCount {

    private final TaskLists tasks;
    private final CurrentPerson current;

    TasksCount(TaskLists tasks, CurrentPerson current) {
        this.tasks = tasks;
        this.current = current;
    }

    @Override
    public String path() {
        return "tasks";
    }

    @Override
    public int count() {
        return tasks.countToDo(current.require().role() != Role.EDITOR);
    }

    @Override
    public boolean changesWith(Appended appended) {
        return appended.rows().stream().anyMatch(row -> row.subject().startsWith("task/"));
    }
}
