package org.tickmark.evidence;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.ClaimWork;
import org.tickmark.claim.Work;
import org.tickmark.evidence.internal.EvidenceLinks;
import org.tickmark.evidence.internal.Library;
import org.tickmark.evidence.internal.Link;
import org.tickmark.evidence.internal.LinkRows;
import org.tickmark.evidence.internal.SharedOrigins;
import org.tickmark.evidence.internal.Typing;
import org.tickmark.history.Recorded;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.Typed;
import org.tickmark.storage.NewId;

/**
 * Adding evidence to a claim and taking it away. Whoever does has worked on the claim. A link on which the verdict
 * rests sends a claim that stands to {@code RECHECK}. A claim that is cut takes none
 * ({@link org.tickmark.refusal.NotAllowed}).
 */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class GatheringEvidence {

    private final EvidenceLinks links;
    private final LinkRows rows;
    private final Library library;
    private final Sources sources;
    private final SharedOrigins shared;
    private final ClaimWork work;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GatheringEvidence(
            EvidenceLinks links,
            LinkRows rows,
            Library library,
            Sources sources,
            SharedOrigins shared,
            ClaimWork work,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.links = links;
        this.rows = rows;
        this.library = library;
        this.sources = sources;
        this.shared = shared;
        this.work = work;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Links a source that was typed in. When a source with that address is known, that one is linked, as it is; an
     * outlet that is not known is made, graded F.
     *
     * @throws org.tickmark.refusal.BadInput at {@code url}, {@code title}, {@code outlet}, {@code publisher}, {@code
     *     published}, {@code pinpoint}, {@code excerpt}, {@code remark} or {@code origin}
     */
    public EvidenceId add(ClaimRef claim, NewSource source, NewLink link) {
        UUID id = links.open(claim);
        Typing.check(source);
        return add(claim, id, library.source(source), link);
    }

    /** Links a source that was chosen from the offers. */
    public EvidenceId add(ClaimRef claim, SourceId source, NewLink link) {
        UUID id = links.open(claim);
        return add(claim, id, sources.sheet(source).id().value(), link);
    }

    /** Takes a link away; it stays in history and can be brought back. @param reason at most 400 characters */
    public void remove(EvidenceId link, String reason) {
        EvidenceLinks.Opened opened = links.open(link);
        Link row = opened.link();
        if (row.isRemoved()) {
            return;
        }
        String why = Typing.reason(reason);
        row.remove(current.require().key().value(), clock.instant(), why);
        links.keep(
                opened.claim(),
                row,
                links.row(opened.claim(), "EVIDENCE_REMOVED", links.title(row), "")
                        .with("reason", why));
        if (row.decides()) {
            links.decidingChanged(opened.claim(), row, DecidingChanges.What.REMOVED);
        }
    }

    /** Brings a link back; nothing happens when it counts. */
    public void restore(EvidenceId link) {
        EvidenceLinks.Opened opened = links.open(link);
        Link row = opened.link();
        if (!row.isRemoved()) {
            return;
        }
        row.restore();
        links.keep(opened.claim(), row, links.row(opened.claim(), "EVIDENCE_RESTORED", "", links.title(row)));
        if (row.decides()) {
            links.decidingChanged(opened.claim(), row, DecidingChanges.What.ADDED);
        }
    }

    /**
     * Counts links of a claim as one origin.
     *
     * @param links two or more, of this claim
     * @param because 1 to 400 characters
     */
    public UUID shareOrigin(ClaimRef claim, Set<EvidenceId> links, String because) {
        UUID id = this.links.open(claim);
        String why = Typed.line("because", because, 400);
        Set<UUID> own = rows.idsOf(id);
        if (links.size() < 2 || !links.stream().allMatch(link -> own.contains(link.value()))) {
            throw new BadInput("links", "refusal.evidence.shared-origin-links");
        }
        PersonKey by = current.require().key();
        SharedOrigin said = new SharedOrigin(NewId.next(), links, why, by, clock.instant());
        shared.insert(id, said);
        worked(claim, this.links.row(claim, "ORIGIN_SHARED", "", why).with("links", ids(links)));
        return said.id();
    }

    /** Counts them apart again. */
    public void partOrigin(ClaimRef claim, UUID sharedOrigin) {
        UUID id = links.open(claim);
        if (!shared.delete(id, sharedOrigin)) {
            throw new NotFound("refusal.evidence.no-such-shared-origin");
        }
        worked(claim, links.row(claim, "ORIGIN_PARTED", sharedOrigin.toString(), ""));
    }

    private EvidenceId add(ClaimRef claim, UUID claimId, UUID source, NewLink typed) {
        String pinpoint = Typing.pinpoint(typed.pinpoint());
        String excerpt = Typing.text("excerpt", typed.excerpt());
        String remark = Typing.text("remark", typed.remark());
        String by = current.require().key().value();
        Link link = new Link(claimId, rows.lastPosition(claimId) + 1, source, typed, by, clock.instant());
        link.pinpoint(pinpoint);
        link.excerpt(excerpt);
        link.remark(remark);
        library.comesFrom(link, typed.origin());
        links.keep(
                claim,
                link,
                links.row(claim, "EVIDENCE_ADDED", "", links.title(link))
                        .with("stance", link.stance().name())
                        .with("credibility", link.credibility().code())
                        .with("decides", String.valueOf(link.decides()))
                        .with("remark", remark));
        if (link.decides()) {
            links.decidingChanged(claim, link, DecidingChanges.What.ADDED);
        }
        return new EvidenceId(link.id());
    }

    private void worked(ClaimRef claim, Recorded row) {
        work.worked(claim, Work.EVIDENCE);
        events.publishEvent(row);
    }

    private static String ids(Set<EvidenceId> links) {
        return links.stream().map(EvidenceId::toString).sorted().collect(Collectors.joining(" "));
    }
}
