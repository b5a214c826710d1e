package org.tickmark.ui.workbench;

import org.springframework.stereotype.Component;
import org.tickmark.article.Articles;
import org.tickmark.claim.Claims;
import org.tickmark.claim.EditingClaims;
import org.tickmark.claim.Kinds;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.PlacingClaims;
import org.tickmark.identity.Access;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Profiles;
import org.tickmark.search.ArticleLists;
import org.tickmark.search.ClaimLists;
import org.tickmark.search.TaskLists;
import org.tickmark.ui.component.PersonClock;
import org.tickmark.verdict.Assessing;
import org.tickmark.verdict.Moving;
import org.tickmark.verdict.Scales;
import org.tickmark.verdict.Verdicts;

/** The services that the workbench asks, handed to its parts as one. */
@Component("workbenchRooms")
record Rooms(
        Articles articles,
        Claims claims,
        MarkingClaims marking,
        PlacingClaims placing,
        EditingClaims editing,
        Kinds kinds,
        Verdicts verdicts,
        Assessing assessing,
        Moving moving,
        Scales scales,
        Access access,
        Directory directory,
        CurrentPerson current,
        Profiles profiles,
        ArticleLists articleLists,
        ClaimLists claimLists,
        TaskLists taskLists,
        PersonClock clock) {}
