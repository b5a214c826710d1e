package org.tickmark.claim.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tickmark.claim.AnchorRecord;
import org.tickmark.claim.Checkability;
import org.tickmark.claim.ClaimRecord;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.ClaimWork;
import org.tickmark.claim.NewClaim;
import org.tickmark.claim.Priority;
import org.tickmark.claim.Status;
import org.tickmark.claim.Work;
import org.tickmark.history.Recorded;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.PersonKey;
import org.tickmark.storage.NewId;

/** Numbers and writes new claims; the gate is locked and every place checked before. */
@Component
public class NewClaims {

    private final Counter counter;
    private final ClaimRows claims;
    private final AnchorRows anchors;
    private final Fields fields;
    private final ClaimWork work;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewClaims(
            Counter counter,
            ClaimRows claims,
            AnchorRows anchors,
            Fields fields,
            ClaimWork work,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.counter = counter;
        this.claims = claims;
        this.anchors = anchors;
        this.fields = fields;
        this.work = work;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** A claim about to be: where, and what its fields hold. */
    public record Draft(
            Place place,
            String statement,
            String kind,
            @Nullable String topic,
            Priority priority,
            @Nullable String checker) {

        /** The same with a checker. */
        public Draft checkedBy(@Nullable PersonKey person) {
            return new Draft(place, statement, kind, topic, priority, person == null ? null : person.value());
        }
    }

    /** Checks what a person said of a claim at that place. */
    public Draft draft(Place place, NewClaim said) {
        String statement =
                said.statement() == null ? fields.statementOf(place.exact()) : fields.statement(said.statement());
        String kind = said.kind() == null ? KindGuess.of(place.exact()) : fields.kind(said.kind());
        return new Draft(place, statement, kind, fields.topic(said.topic()), said.priority(), null);
    }

    /** Writes them in that order with the next numbers. */
    public List<ClaimRef> add(ArticleId article, int lastNumber, List<Draft> drafts) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String me = current.require().key().value();
        List<ClaimRecord> records = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            records.add(record(draft, lastNumber + records.size() + 1, me, now));
        }
        claims.insert(article, records);
        anchors.insert(Stream.iterate(0, index -> index < drafts.size(), index -> index + 1)
                .map(index -> new AnchorRows.New(
                        records.get(index).id(),
                        drafts.get(index).place().versionId(),
                        records.get(index).anchors().getFirst()))
                .toList());
        counter.last(article, lastNumber + drafts.size());
        return records.stream().map(record -> told(article, record)).toList();
    }

    private ClaimRef told(ArticleId article, ClaimRecord record) {
        ClaimRef ref = new ClaimRef(article, record.number());
        String checker = record.checker();
        if (checker != null) {
            work.worked(ref, new PersonKey(checker), Work.CHECKER);
        }
        events.publishEvent(new Recorded(article.stream(), "CLAIM_MARKED", ref.subject(), null, record.statement())
                .with("exact", record.anchors().getFirst().exact())
                .with("kind", record.kind()));
        return ref;
    }

    private static ClaimRecord record(Draft draft, int number, String me, Instant now) {
        return new ClaimRecord(
                NewId.next(),
                number,
                draft.statement(),
                draft.kind(),
                draft.topic(),
                draft.priority(),
                Checkability.CHECKABLE,
                Status.OPEN,
                now,
                draft.checker(),
                null,
                null,
                me,
                now,
                List.of(anchor(draft.place(), 1, me, now)),
                List.of(),
                List.of());
    }

    /** The row of a passage that a person has just placed. */
    static AnchorRecord anchor(Place place, int passage, String me, Instant now) {
        return new AnchorRecord(
                NewId.next(),
                place.version(),
                passage,
                place.span().start(),
                place.span().end(),
                place.wholeBlock(),
                place.quote().exact(),
                place.quote().prefix(),
                place.quote().suffix(),
                true,
                true,
                me,
                now,
                null,
                null,
                null);
    }
}
