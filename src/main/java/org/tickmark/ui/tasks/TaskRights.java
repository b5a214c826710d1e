package org.tickmark.ui.tasks;

import org.tickmark.identity.Person;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;
import org.tickmark.task.TaskSheet;

/**
 * What the one who looks may do with a task. A courtesy, so that nothing is offered that would be refused: the services
 * decide again.
 *
 * @param edit change its fields
 * @param work move it and tick its points off
 * @param give give it to anybody
 * @param take take it for themselves, or give back what they have
 */
record TaskRights(boolean edit, boolean work, boolean give, boolean take) {

    static TaskRights of(Person me, TaskSheet task) {
        boolean checks = Right.CHECK.within(me.role());
        boolean editor = me.role() == Role.EDITOR;
        boolean mine = task.assignee().filter(me.key()::equals).isPresent();
        boolean own = mine || task.createdBy().equals(me.key().value());
        return new TaskRights(
                checks && (own || editor),
                checks && (own || editor || task.helpers().contains(me.key())),
                editor,
                checks && (mine || task.assignee().isEmpty()));
    }
}
