package org.tickmark.evidence;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Change;

/** The library of outlets, which all articles share. What is done here stands in the library's history. */
@Service
@MayCall
@Transactional(readOnly = true)
public class Outlets {

    /** All outlets by name. */
    public List<OutletSheet> all() {
        throw new UnsupportedOperationException();
    }

    /** One outlet. @throws org.tickmark.refusal.NotFound when there is none */
    public OutletSheet sheet(OutletId outlet) {
        throw new UnsupportedOperationException();
    }

    /** Known outlets whose name holds what was typed, those that begin with it first; at most eight. */
    public List<OutletSheet> offers(String typed) {
        throw new UnsupportedOperationException();
    }

    /** The grades that an outlet was given, newest first. */
    public List<GradeRow> grades(OutletId outlet) {
        throw new UnsupportedOperationException();
    }

    /** Grades an outlet anew; the former grade stays in its list. @param why 1 to 400 characters */
    @MayCall({Role.EDITOR, Role.CHECKER})
    @Transactional
    public void grade(OutletId outlet, Change<Reliability> change, String why) {
        throw new UnsupportedOperationException();
    }

    /** Says what an outlet is. */
    @MayCall({Role.EDITOR, Role.CHECKER})
    @Transactional
    public void kind(OutletId outlet, Change<OutletKind> change) {
        throw new UnsupportedOperationException();
    }
}
