package org.tickmark.evidence;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.evidence.internal.LibraryReader;
import org.tickmark.evidence.internal.Outlet;
import org.tickmark.evidence.internal.OutletRows;
import org.tickmark.history.Recorded;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.Typed;

/** The library of outlets, which all articles share. What is done here stands in the library's history. */
@Service
@MayCall
@Transactional(readOnly = true)
public class Outlets {

    private static final int OFFERS = 8;

    private final LibraryReader reader;
    private final OutletRows rows;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outlets(
            LibraryReader reader,
            OutletRows rows,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reader = reader;
        this.rows = rows;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** All outlets by name. */
    public List<OutletSheet> all() {
        return reader.outlets();
    }

    /** One outlet. @throws org.tickmark.refusal.NotFound when there is none */
    public OutletSheet sheet(OutletId outlet) {
        return reader.outlet(outlet).orElseThrow(Outlets::none);
    }

    /** Known outlets whose name holds what was typed, those that begin with it first; at most eight. */
    public List<OutletSheet> offers(String typed) {
        return typed.isBlank() ? List.of() : reader.outletsLike(typed, OFFERS);
    }

    /** The grades that an outlet was given, newest first. */
    public List<GradeRow> grades(OutletId outlet) {
        return reader.grades(outlet);
    }

    /** Grades an outlet anew; the former grade stays in its list. @param why 1 to 400 characters */
    @MayCall({Role.EDITOR, Role.CHECKER})
    @Transactional
    public void grade(OutletId outlet, Change<Reliability> change, String why) {
        String reason = Typed.line("why", why, 400);
        Outlet row = locked(outlet);
        Reliability before = row.grade();
        if (change.wanted("grade", before)) {
            row.grade(change.to());
            rows.saveAndFlush(row);
            rows.keepGrade(row.id(), change.to(), reason, current.require().key(), clock.instant());
            events.publishEvent(new Recorded(
                            StreamRef.LIBRARY,
                            "OUTLET_GRADED",
                            "outlet/" + outlet,
                            before.name(),
                            change.to().name())
                    .with("outlet", row.name())
                    .with("why", reason));
        }
    }

    /** Says what an outlet is. */
    @MayCall({Role.EDITOR, Role.CHECKER})
    @Transactional
    public void kind(OutletId outlet, Change<OutletKind> change) {
        Outlet row = locked(outlet);
        OutletKind before = row.kind();
        if (change.wanted("kind", before)) {
            row.kind(change.to());
            rows.saveAndFlush(row);
            events.publishEvent(new Recorded(
                            StreamRef.LIBRARY,
                            "OUTLET_EDITED",
                            "outlet/" + outlet,
                            before.name(),
                            change.to().name())
                    .with("field", "kind")
                    .with("outlet", row.name()));
        }
    }

    private Outlet locked(OutletId outlet) {
        return rows.lock(outlet.value()).orElseThrow(Outlets::none);
    }

    private static NotFound none() {
        return new NotFound("refusal.evidence.no-such-outlet");
    }
}
