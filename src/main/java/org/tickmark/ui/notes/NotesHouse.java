package org.tickmark.ui.notes;

import org.springframework.stereotype.Component;
import org.tickmark.claim.Claims;
import org.tickmark.claim.Notes;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Directory;
import org.tickmark.ui.component.Times;

/** What the parts of this package ask of the house. */
@Component
public record NotesHouse(Claims claims, Notes notes, Directory directory, CurrentPerson current, Times times) {}
