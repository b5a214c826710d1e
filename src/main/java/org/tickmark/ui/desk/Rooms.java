package org.tickmark.ui.desk;

import org.springframework.stereotype.Component;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Profiles;
import org.tickmark.search.ArticleLists;
import org.tickmark.search.DeskLists;
import org.tickmark.search.TaskLists;
import org.tickmark.ui.component.PersonClock;
import org.tickmark.ui.component.TaskMoves;

/** The services that the Desk asks, handed to its parts as one. */
@Component("deskRooms")
record Rooms(
        DeskLists desk,
        TaskLists tasks,
        ArticleLists articles,
        CurrentPerson current,
        Profiles profiles,
        PersonClock clock,
        TaskMoves moves) {}
