package org.tickmark.ui.tasks;

import org.springframework.stereotype.Component;
import org.tickmark.identity.Access;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Profiles;
import org.tickmark.search.ArticleLists;
import org.tickmark.search.ClaimLists;
import org.tickmark.search.TaskLists;
import org.tickmark.task.HandingOut;
import org.tickmark.task.TaskKinds;
import org.tickmark.task.Tasks;
import org.tickmark.task.Working;
import org.tickmark.ui.component.PersonClock;

/** The services that this screen asks, handed to its parts as one. */
@Component("tasksRooms")
record Rooms(
        Tasks tasks,
        HandingOut handingOut,
        Working working,
        TaskKinds kinds,
        TaskLists taskLists,
        ClaimLists claimLists,
        ArticleLists articleLists,
        Directory directory,
        Access access,
        CurrentPerson current,
        Profiles profiles,
        PersonClock clock) {}
