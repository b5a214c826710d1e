package org.tickmark.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.internal.Claim;
import org.tickmark.claim.internal.ClaimRepository;
import org.tickmark.claim.internal.Counter;
import org.tickmark.claim.internal.Fields;
import org.tickmark.claim.internal.Passages;
import org.tickmark.claim.internal.Place;
import org.tickmark.history.Recorded;
import org.tickmark.identity.Access;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.Typed;

/**
 * Changing where a claim stands. Selections are checked as in {@link MarkingClaims}. Each of these counts as an edit
 * of the claim, and {@link StandingChanges} is told.
 */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class PlacingClaims {

    private final Access access;
    private final Counter counter;
    private final ClaimRepository claims;
    private final Passages passages;
    private final ClaimWork work;
    private final ObjectProvider<StandingChanges> standing;
    private final ApplicationEventPublisher events;

    PlacingClaims(
            Access access,
            Counter counter,
            ClaimRepository claims,
            Passages passages,
            ClaimWork work,
            ObjectProvider<StandingChanges> standing,
            ApplicationEventPublisher events) {
        this.access = access;
        this.counter = counter;
        this.claims = claims;
        this.passages = passages;
        this.work = work;
        this.standing = standing;
        this.events = events;
    }

    /** One more passage for a claim. */
    public void addPassage(ClaimRef ref, Selection selection) {
        Claim claim = lock(ref);
        Place place = passages.free(ref, selection);
        passages.add(claim.id(), place);
        changed(ref, "PASSAGE_ADDED", null, place.exact(), Map.of());
    }

    /**
     * Puts a passage elsewhere in its version; the former row stays, superseded, with who and why.
     *
     * @param passage number of the passage in the selection's version
     * @param why 1 to 400 characters
     */
    public void replacePassage(ClaimRef ref, int passage, Selection selection, String why) {
        Claim claim = lock(ref);
        String reason = Typed.line("why", why, Fields.WHY);
        PassageSheet former = passages.passage(ref, selection.version(), passage);
        Place place = passages.free(ref, selection);
        passages.replace(claim.id(), passage, place, reason);
        changed(ref, "PASSAGE_REPLACED", former.exact(), place.exact(), Map.of("why", reason));
    }

    /** Takes a passage away; refused for the last one of a version ({@link NotAllowed}). */
    public void dropPassage(ClaimRef ref, int version, int passage, String why) {
        Claim claim = lock(ref);
        String reason = Typed.line("why", why, Fields.WHY);
        PassageSheet former = passages.passage(ref, version, passage);
        if (passages.sheet(ref).in(version).size() == 1) {
            throw new NotAllowed("refusal.claim.last-passage", List.of());
        }
        passages.end(ref, claim.id(), former, reason);
        changed(ref, "PASSAGE_DROPPED", former.exact(), null, Map.of("why", reason));
    }

    /**
     * Makes two claims one: the passages go to the one that stays, the other becomes {@code CUT}, "merged into #n".
     */
    public void merge(ClaimRef stays, ClaimRef goes) {
        if (!stays.article().equals(goes.article()) || stays.number() == goes.number()) {
            throw new BadInput("claim", "refusal.claim.merge-pair");
        }
        access.require(stays.article(), Right.CHECK);
        counter.lock(stays.article());
        var pair = new TreeMap<Integer, Claim>();
        List.of(stays, goes).stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .forEach(ref -> pair.put(ref.number(), uncut(claims.lock(ref))));
        Claim staying = pair.get(stays.number());
        Claim going = pair.get(goes.number());
        if (staying == null || going == null) {
            throw new IllegalStateException("both were locked");
        }
        take(stays, staying, goes, going);
        going.mergedInto(stays.number());
        claims.saveAndFlush(going);
        changed(stays, "CLAIM_MERGED", null, goes.toString(), Map.of("statement", going.statement()));
        work.worked(goes, Work.EDITED);
        standing.orderedStream().forEach(each -> each.merged(goes, stays));
    }

    /** The passages of the one that goes end there and begin at the one that stays, where that has none like it. */
    private void take(ClaimRef stays, Claim staying, ClaimRef goes, Claim going) {
        List<PassageSheet> own = passages.sheet(stays).passages();
        for (PassageSheet passage : passages.sheet(goes).passages()) {
            passages.end(goes, going.id(), passage, "merged into " + stays);
            boolean has = own.stream()
                    .anyMatch(each -> each.version() == passage.version()
                            && each.start() == passage.start()
                            && each.end() == passage.end());
            if (!has) {
                passages.add(staying.id(), passages.place(stays, passage));
            }
        }
    }

    private Claim lock(ClaimRef ref) {
        access.require(ref.article(), Right.CHECK);
        counter.lock(ref.article());
        return uncut(claims.lock(ref));
    }

    private static Claim uncut(Claim claim) {
        if (claim.isCut()) {
            throw new NotAllowed("refusal.claim.is-cut", List.of());
        }
        return claim;
    }

    private void changed(
            ClaimRef ref,
            String action,
            @Nullable String from,
            @Nullable String to,
            Map<String, @Nullable String> detail) {
        work.worked(ref, Work.EDITED);
        events.publishEvent(new Recorded(ref.article().stream(), action, ref.subject(), from, to, detail));
        standing.orderedStream().forEach(each -> each.passagesChanged(ref));
    }
}
