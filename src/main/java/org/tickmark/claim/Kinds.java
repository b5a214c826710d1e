package org.tickmark.claim;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.MayCall;

/** The kinds of claims; rows, so that a house can have its own. */
@Service
@MayCall
@Transactional(readOnly = true)
public class Kinds {

    /** Their codes in the order of lists. */
    public List<String> all() {
        throw new UnsupportedOperationException();
    }
}
