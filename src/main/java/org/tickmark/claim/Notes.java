package org.tickmark.claim;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.claim.internal.Fields;
import org.tickmark.claim.internal.NoteRows;
import org.tickmark.history.Recorded;
import org.tickmark.identity.Access;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.Typed;
import org.tickmark.storage.NewId;

/** Remarks on a claim, in threads. A body is plain text of 1 to 20,000 characters; a note does not count as work. */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class Notes {

    private final Access access;
    private final CurrentPerson current;
    private final ClaimIds claims;
    private final NoteRows notes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notes(
            Access access,
            CurrentPerson current,
            ClaimIds claims,
            NoteRows notes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.current = current;
        this.claims = claims;
        this.notes = notes;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a thread; answers its id. */
    public UUID write(ClaimRef claim, String body) {
        access.require(claim.article(), Right.CHECK);
        UUID id = claims.id(claim);
        return write("NOTE_WRITTEN", claim, id, null, body);
    }

    /** Answers in a thread, which opens again if it was resolved; gives the answer's id. */
    public UUID reply(UUID thread, String body) {
        NoteRows.Opening opening = open(thread);
        if (opening.resolved()) {
            settle(thread, opening, false);
        }
        return write("NOTE_ANSWERED", opening.claim(), opening.claimId(), thread, body);
    }

    /** Settles a thread; nothing happens when it is. */
    public void resolve(UUID thread) {
        NoteRows.Opening opening = open(thread);
        if (!opening.resolved()) {
            settle(thread, opening, true);
        }
    }

    /** Takes a thread up again; nothing happens when it is open. */
    public void reopen(UUID thread) {
        NoteRows.Opening opening = open(thread);
        if (opening.resolved()) {
            settle(thread, opening, false);
        }
    }

    private NoteRows.Opening open(UUID thread) {
        NoteRows.Opening opening = notes.lock(thread).orElseThrow(() -> new NotFound("refusal.claim.no-such-note"));
        access.require(opening.claim().article(), Right.CHECK);
        return opening;
    }

    private UUID write(String action, ClaimRef claim, UUID claimId, @Nullable UUID thread, String typed) {
        String body = Typed.text("body", typed, Fields.NOTE);
        UUID id = NewId.next();
        notes.insert(claimId, List.of(new NoteRecord(id, thread, body, me(), now(), null, null)));
        events.publishEvent(new Recorded(claim.article().stream(), action, claim.subject(), null, body));
        return id;
    }

    private void settle(UUID thread, NoteRows.Opening opening, boolean resolved) {
        notes.settle(thread, resolved ? me() : null, resolved ? now() : null);
        events.publishEvent(new Recorded(
                opening.claim().article().stream(),
                resolved ? "NOTE_RESOLVED" : "NOTE_REOPENED",
                opening.claim().subject(),
                null,
                null));
    }

    private String me() {
        return current.require().key().value();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
