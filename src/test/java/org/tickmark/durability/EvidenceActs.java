package org.tickmark.durability;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tickmark.claim.ClaimRef;
import org.tickmark.evidence.Credibility;
import org.tickmark.evidence.EditingEvidence;
import org.tickmark.evidence.Evidence;
import org.tickmark.evidence.EvidenceId;
import org.tickmark.evidence.GatheringEvidence;
import org.tickmark.evidence.NewLink;
import org.tickmark.evidence.NewSource;
import org.tickmark.evidence.Origin;
import org.tickmark.evidence.OutletKind;
import org.tickmark.evidence.OutletSheet;
import org.tickmark.evidence.Outlets;
import org.tickmark.evidence.Reliability;
import org.tickmark.evidence.SourceId;
import org.tickmark.evidence.SourceSheet;
import org.tickmark.evidence.SourceType;
import org.tickmark.evidence.Sources;
import org.tickmark.evidence.Stance;
import org.tickmark.refusal.Change;
import org.tickmark.testing.As;

/** All that changes evidence, its sources and their outlets. */
@Component
class EvidenceActs {

    private final GatheringEvidence gathering;
    private final EditingEvidence editing;
    private final Evidence evidence;
    private final Sources sources;
    private final Outlets outlets;

    EvidenceActs(
            GatheringEvidence gathering, EditingEvidence editing, Evidence evidence, Sources sources, Outlets outlets) {
        this.gathering = gathering;
        this.editing = editing;
        this.evidence = evidence;
        this.sources = sources;
        this.outlets = outlets;
    }

    void tell(Story story, Cast cast, ClaimRef claim) {
        String unique = UUID.randomUUID().toString();
        NewSource source = NewSource.at("https://" + unique + ".example.org/mill", "The mill")
                .from("Paper " + unique);
        EvidenceId link = story.act(
                "evidence.GatheringEvidence.add",
                cast.checker(),
                () -> gathering.add(claim, source, NewLink.of(Stance.SUPPORTS)));
        SourceSheet sheet = As.as(cast.checker(), () -> evidence.sheet(link)).source();
        EvidenceId other = story.act(
                "evidence.GatheringEvidence.add",
                cast.checker(),
                () -> gathering.add(claim, sheet.id(), NewLink.of(Stance.CONTEXT)));
        UUID shared = story.act(
                "evidence.GatheringEvidence.shareOrigin",
                cast.checker(),
                () -> gathering.shareOrigin(claim, Set.of(link, other), "Both quote one letter."));
        story.act("evidence.GatheringEvidence.partOrigin", cast.checker(), () -> gathering.partOrigin(claim, shared));
        story.act("evidence.GatheringEvidence.remove", cast.checker(), () -> gathering.remove(other, "The same page."));
        story.act("evidence.GatheringEvidence.restore", cast.checker(), () -> gathering.restore(other));
        edit(story, cast, link);
        source(story, cast, sheet.id(), unique);
        outlet(story, cast, sheet.id());
    }

    private void edit(Story story, Cast cast, EvidenceId link) {
        story.act(
                "evidence.EditingEvidence.stance",
                cast.checker(),
                () -> editing.stance(link, new Change<>(Stance.SUPPORTS, Stance.QUALIFIES)));
        story.act(
                "evidence.EditingEvidence.credibility",
                cast.checker(),
                () -> editing.credibility(link, new Change<>(Credibility.CANNOT_BE_JUDGED, Credibility.PROBABLY_TRUE)));
        story.act(
                "evidence.EditingEvidence.reliability",
                cast.checker(),
                () -> editing.reliability(link, new Change<>(null, Reliability.B)));
        story.act(
                "evidence.EditingEvidence.pinpoint",
                cast.checker(),
                () -> editing.pinpoint(link, new Change<>("", "page 2")));
        story.act(
                "evidence.EditingEvidence.excerpt",
                cast.checker(),
                () -> editing.excerpt(link, new Change<>("", "340 people work there.")));
        story.act(
                "evidence.EditingEvidence.remark",
                cast.checker(),
                () -> editing.remark(link, new Change<>("", "It says so.")));
        story.act(
                "evidence.EditingEvidence.decides",
                cast.checker(),
                () -> editing.decides(link, new Change<>(false, true)));
        story.act(
                "evidence.EditingEvidence.origin",
                cast.checker(),
                () -> editing.origin(link, new Change<>(Origin.OWN, Origin.UNKNOWN)));
    }

    private void source(Story story, Cast cast, SourceId id, String unique) {
        story.act(
                "evidence.Sources.title",
                cast.checker(),
                () -> sources.title(id, new Change<>("The mill", "The mill in Kelsa"), true));
        story.act(
                "evidence.Sources.publisher",
                cast.checker(),
                () -> sources.publisher(id, new Change<>("", "The desk")));
        story.act(
                "evidence.Sources.published", cast.checker(), () -> sources.published(id, new Change<>("", "2026-05")));
        story.act(
                "evidence.Sources.type",
                cast.checker(),
                () -> sources.type(id, new Change<>(SourceType.NEWS_MEDIA, SourceType.DATASET)));
        story.act(
                "evidence.Sources.outlet",
                cast.checker(),
                () -> sources.outlet(id, new Change<>("Paper " + unique, "Wire " + unique)));
    }

    private void outlet(Story story, Cast cast, SourceId source) {
        OutletSheet outlet = java.util.Objects.requireNonNull(
                As.as(cast.checker(), () -> sources.sheet(source)).outlet());
        story.act(
                "evidence.Outlets.grade",
                cast.editor(),
                () -> outlets.grade(outlet.id(), new Change<>(outlet.grade(), Reliability.C), "Two errors."));
        OutletKind other = outlet.kind() == OutletKind.RESEARCH ? OutletKind.COMPANY : OutletKind.RESEARCH;
        story.act(
                "evidence.Outlets.kind",
                cast.editor(),
                () -> outlets.kind(outlet.id(), new Change<>(outlet.kind(), other)));
    }
}
