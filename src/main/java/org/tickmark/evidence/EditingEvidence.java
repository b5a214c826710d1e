package org.tickmark.evidence;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.evidence.internal.EvidenceLinks;
import org.tickmark.evidence.internal.Library;
import org.tickmark.evidence.internal.Link;
import org.tickmark.evidence.internal.Typing;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotAllowed;

/**
 * Editing a link, one field a save: a stale save of the same field is refused
 * ({@link org.tickmark.refusal.StaleSave}), different fields never collide. Whoever edits has worked on the claim.
 */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class EditingEvidence {

    private final EvidenceLinks links;
    private final Library library;

    EditingEvidence(EvidenceLinks links, Library library) {
        this.links = links;
        this.library = library;
    }

    /** The stance; a link on which the verdict rests is turned by it. */
    public void stance(EvidenceId link, Change<Stance> change) {
        EvidenceLinks.Opened opened = open(link);
        Link row = opened.link();
        if (change.wanted("stance", row.stance())) {
            Stance before = row.stance();
            row.stance(change.to());
            keep(opened, "stance", before.name(), change.to().name());
            if (row.decides()) {
                links.decidingChanged(opened.claim(), row, DecidingChanges.What.TURNED);
            }
        }
    }

    /** The credibility. */
    public void credibility(EvidenceId link, Change<Credibility> change) {
        EvidenceLinks.Opened opened = open(link);
        Credibility before = opened.link().credibility();
        if (change.wanted("credibility", before)) {
            opened.link().credibility(change.to());
            keep(opened, "credibility", before.code(), change.to().code());
        }
    }

    /** The reliability for this link; null: the outlet's grade counts. */
    public void reliability(EvidenceId link, Change<@Nullable Reliability> change) {
        EvidenceLinks.Opened opened = open(link);
        Reliability before = opened.link().reliability();
        if (change.wanted("reliability", before)) {
            opened.link().reliability(change.to());
            keep(opened, "reliability", name(before), name(change.to()));
        }
    }

    /** Page, paragraph, timestamp; at most 400 characters. */
    public void pinpoint(EvidenceId link, Change<String> change) {
        words(link, "pinpoint", change, Typing.pinpoint(change.to()), Link::pinpoint, Link::pinpoint);
    }

    /** The words of the source; at most 20,000 characters. */
    public void excerpt(EvidenceId link, Change<String> change) {
        words(link, "excerpt", change, Typing.text("excerpt", change.to()), Link::excerpt, Link::excerpt);
    }

    /** What the source shows; at most 20,000 characters. */
    public void remark(EvidenceId link, Change<String> change) {
        words(link, "remark", change, Typing.text("remark", change.to()), Link::remark, Link::remark);
    }

    /** Whether the verdict rests on it. */
    public void decides(EvidenceId link, Change<Boolean> change) {
        EvidenceLinks.Opened opened = open(link);
        Link row = opened.link();
        if (change.wanted("decides", row.decides())) {
            row.decides(change.to());
            keep(opened, "decides", String.valueOf(!change.to()), String.valueOf(change.to()));
            links.decidingChanged(
                    opened.claim(), row, change.to() ? DecidingChanges.What.ADDED : DecidingChanges.What.REMOVED);
        }
    }

    /** Where it comes from. */
    public void origin(EvidenceId link, Change<Origin> change) {
        EvidenceLinks.Opened opened = open(link);
        Origin before = links.origin(opened.link());
        if (change.wanted("origin", before)) {
            library.comesFrom(opened.link(), change.to());
            keep(opened, "origin", shown(before), shown(links.origin(opened.link())));
        }
    }

    private EvidenceLinks.Opened open(EvidenceId link) {
        EvidenceLinks.Opened opened = links.open(link);
        if (opened.link().isRemoved()) {
            throw new NotAllowed("refusal.evidence.evidence-removed", List.of());
        }
        return opened;
    }

    private void words(
            EvidenceId link,
            String field,
            Change<String> change,
            @Nullable String read,
            Function<Link, String> get,
            BiConsumer<Link, @Nullable String> set) {
        EvidenceLinks.Opened opened = open(link);
        String before = get.apply(opened.link());
        String to = read == null ? "" : read;
        if (new Change<>(change.from(), to).wanted(field, before)) {
            set.accept(opened.link(), read);
            keep(opened, field, before, to);
        }
    }

    private void keep(EvidenceLinks.Opened opened, String field, String from, String to) {
        links.keep(
                opened.claim(),
                opened.link(),
                links.row(opened.claim(), "EVIDENCE_EDITED", from, to)
                        .with("field", field)
                        .with("title", links.title(opened.link())));
    }

    private static String name(@Nullable Reliability grade) {
        return grade == null ? "" : grade.name();
    }

    private static String shown(Origin origin) {
        return switch (origin) {
            case Origin.Own own -> OriginKind.OWN.name();
            case Origin.Unknown unknown -> OriginKind.UNKNOWN.name();
            case Origin.Repeats repeats -> repeats.outlet();
        };
    }
}
