package org.tickmark.ui.desk;

import org.springframework.stereotype.Component;
import org.tickmark.search.DeskLists;
import org.tickmark.search.TaskLists;
import org.tickmark.ui.shell.NavCount;

/** What waits on the Desk: my tasks, and the claims that wait for me. */
@Component
class DeskCount implements NavCount {

    private final DeskLists desk;
    private final TaskLists tasks;

    DeskCount(DeskLists desk, TaskLists tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    @Override
    public String path() {
        return "desk";
    }

    @Override
    public int count() {
        return tasks.countToDo(true) + desk.waiting();
    }
}
