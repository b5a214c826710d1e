package org.tickmark.claim;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;

/** Remarks on a claim, in threads. A body is plain text of 1 to 20,000 characters; a note does not count as work. */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class Notes {

    /** Opens a thread; answers its id. */
    public UUID write(ClaimRef claim, String body) {
        throw new UnsupportedOperationException();
    }

    /** Answers in a thread, which opens again if it was resolved; gives the answer's id. */
    public UUID reply(UUID thread, String body) {
        throw new UnsupportedOperationException();
    }

    /** Settles a thread; nothing happens when it is. */
    public void resolve(UUID thread) {
        throw new UnsupportedOperationException();
    }

    /** Takes a thread up again; nothing happens when it is open. */
    public void reopen(UUID thread) {
        throw new UnsupportedOperationException();
    }
}
