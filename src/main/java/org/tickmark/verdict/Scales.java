package org.tickmark.verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.MayCall;
import org.tickmark.verdict.internal.ScaleRows;

/** The verdict scales of the house. */
@Service
@MayCall
@Transactional(readOnly = true)
public class Scales {

    private final ScaleRows rows;

    Scales(ScaleRows rows) {
        this.rows = rows;
    }

    /** The scale that new verdicts are taken from. */
    public Scale current() {
        String code = rows.currentCode();
        return new Scale(code, rows.steps(code));
    }
}
