package org.tickmark.ui.evidence;

import org.springframework.stereotype.Component;
import org.tickmark.claim.Claims;
import org.tickmark.evidence.EditingEvidence;
import org.tickmark.evidence.Evidence;
import org.tickmark.evidence.GatheringEvidence;
import org.tickmark.evidence.Outlets;
import org.tickmark.evidence.Sources;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.ui.component.Times;

/** What the parts of this package ask of the house. */
@Component
public record EvidenceHouse(
        Evidence evidence,
        GatheringEvidence gathering,
        EditingEvidence editing,
        Sources sources,
        Outlets outlets,
        Claims claims,
        CurrentPerson current,
        Times times) {}
