package org.tickmark.claim;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tickmark.identity.PersonKey;

/** Who worked on which claim. For services of this room and those above, inside their transaction and their checks. */
@Component
public class ClaimWork {

    /** Notes that a person worked on a claim; once is enough, again does nothing. */
    public void worked(ClaimRef claim, PersonKey person, Work what) {
        throw new UnsupportedOperationException();
    }

    /** Notes that whoever acts now worked on a claim; nothing where the house acts. */
    public void worked(ClaimRef claim, Work what) {
        throw new UnsupportedOperationException();
    }

    /** Everyone who ever worked on a claim. */
    public Set<PersonKey> workers(ClaimRef claim) {
        throw new UnsupportedOperationException();
    }

    /** Everyone who ever worked on a claim, and how. */
    public Map<PersonKey, Set<Work>> work(ClaimRef claim) {
        throw new UnsupportedOperationException();
    }
}
