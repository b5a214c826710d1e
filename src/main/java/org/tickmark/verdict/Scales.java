package org.tickmark.verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.MayCall;

/** The verdict scales of the house. */
@Service
@MayCall
@Transactional(readOnly = true)
public class Scales {

    /** The scale that new verdicts are taken from. */
    public Scale current() {
        throw new UnsupportedOperationException();
    }
}
