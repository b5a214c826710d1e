package org.tickmark.evidence.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tickmark.article.Articles;
import org.tickmark.claim.ClaimIds;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.ClaimWork;
import org.tickmark.claim.Status;
import org.tickmark.claim.Work;
import org.tickmark.evidence.DecidingChanges;
import org.tickmark.evidence.EvidenceId;
import org.tickmark.evidence.Origin;
import org.tickmark.evidence.OutletId;
import org.tickmark.evidence.SourceId;
import org.tickmark.history.Recorded;
import org.tickmark.identity.Access;
import org.tickmark.identity.Right;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.NotFound;

/** Opens a claim or a link for writing, and tells of what was written: to history, as work, to the verdict above. */
@Component
public class EvidenceLinks {

    private final Access access;
    private final Articles articles;
    private final ClaimIds claims;
    private final ClaimWork work;
    private final LinkRows links;
    private final EvidenceReader reader;
    private final LibraryReader library;
    private final DecidingChanges deciding;
    private final ApplicationEventPublisher events;

    EvidenceLinks(
            Access access,
            Articles articles,
            ClaimIds claims,
            ClaimWork work,
            LinkRows links,
            EvidenceReader reader,
            LibraryReader library,
            DecidingChanges deciding,
            ApplicationEventPublisher events) {
        this.access = access;
        this.articles = articles;
        this.claims = claims;
        this.work = work;
        this.links = links;
        this.reader = reader;
        this.library = library;
        this.deciding = deciding;
        this.events = events;
    }

    /** A link that is open for writing, its claim locked. */
    public record Opened(ClaimRef claim, Link link) {}

    /** Locks a claim whose evidence may be changed by whoever acts now; answers its id. */
    public UUID open(ClaimRef claim) {
        access.require(claim.article(), Right.CHECK);
        UUID id = claims.lock(claim);
        if (claims.status(claim) == Status.CUT) {
            throw new NotAllowed("refusal.claim.is-cut", List.of());
        }
        if (!articles.sheet(claim.article()).open()) {
            throw new NotAllowed("refusal.evidence.article-closed", List.of());
        }
        return id;
    }

    /** Locks a link's claim and reads the link as it stands, taken away or not. */
    public Opened open(EvidenceId id) {
        ClaimRef claim = claimOf(id);
        open(claim);
        return new Opened(claim, links.findById(id.value()).orElseThrow(EvidenceLinks::none));
    }

    /** The claim that a link belongs to, of an article that whoever acts now may see. */
    public ClaimRef claimOf(EvidenceId id) {
        ClaimRef claim = reader.claimOf(id).flatMap(claims::find).orElseThrow(EvidenceLinks::none);
        if (!access.may(claim.article(), Right.SEE)) {
            throw none();
        }
        return claim;
    }

    /** Keeps a link, notes who worked, records it. */
    public void keep(ClaimRef claim, Link link, Recorded row) {
        links.saveAndFlush(link);
        work.worked(claim, Work.EVIDENCE);
        events.publishEvent(row.with("evidence", link.id().toString()));
    }

    /** Tells the room above that what a verdict rests on has changed. */
    public void decidingChanged(ClaimRef claim, Link link, DecidingChanges.What what) {
        deciding.decidingChanged(claim, what, title(link));
    }

    /** A row of history about a claim's evidence. */
    public Recorded row(ClaimRef claim, String action, String from, String to) {
        return new Recorded(
                claim.article().stream(),
                action,
                claim.subject(),
                from.isEmpty() ? null : from,
                to.isEmpty() ? null : to);
    }

    /** The title of a link's source. */
    public String title(Link link) {
        return library.source(new SourceId(link.sourceId())).orElseThrow().title();
    }

    /** Where a link comes from, as a person would say it. */
    public Origin origin(Link link) {
        UUID outlet = link.originOutletId();
        return switch (link.origin()) {
            case OWN -> Origin.OWN;
            case UNKNOWN -> Origin.UNKNOWN;
            case KNOWN ->
                outlet == null
                        ? Origin.UNKNOWN
                        : Origin.of(library.outlet(new OutletId(outlet))
                                .orElseThrow()
                                .name());
        };
    }

    private static NotFound none() {
        return new NotFound("refusal.evidence.no-such-evidence");
    }
}
