package org.tickmark.claim;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Change;

/**
 * Editing a claim, one field a save: a stale save of the same field is refused
 * ({@link org.tickmark.refusal.StaleSave}), different fields never collide. A claim that is cut is not edited
 * ({@link org.tickmark.refusal.NotAllowed}). Whoever edits has worked on the claim.
 */
@Service
@MayCall({Role.EDITOR, Role.CHECKER})
@Transactional
public class EditingClaims {

    /** The statement, 1 to 4,000 characters. */
    public void statement(ClaimRef claim, Change<String> change) {
        throw new UnsupportedOperationException();
    }

    /** The kind, one of {@link Kinds#all()}. */
    public void kind(ClaimRef claim, Change<String> change) {
        throw new UnsupportedOperationException();
    }

    /** The topic, at most 120 characters; null or blank: none. */
    public void topic(ClaimRef claim, Change<@Nullable String> change) {
        throw new UnsupportedOperationException();
    }

    /** The priority. */
    public void priority(ClaimRef claim, Change<Priority> change) {
        throw new UnsupportedOperationException();
    }

    /** Whether it can be checked. */
    public void checkability(ClaimRef claim, Change<Checkability> change) {
        throw new UnsupportedOperationException();
    }

    /** The checker: an active Editor or Checker who sees the article; null: nobody. */
    public void checker(ClaimRef claim, Change<@Nullable PersonKey> change) {
        throw new UnsupportedOperationException();
    }

    /** The checker of many claims of one article; whatever stood there. Cut ones are left alone. */
    public void setChecker(Collection<ClaimRef> claims, @Nullable PersonKey checker) {
        throw new UnsupportedOperationException();
    }

    /** The topic of many claims of one article; whatever stood there. Cut ones are left alone. */
    public void setTopic(Collection<ClaimRef> claims, @Nullable String topic) {
        throw new UnsupportedOperationException();
    }

    /** The priority of many claims of one article; whatever stood there. Cut ones are left alone. */
    public void setPriority(Collection<ClaimRef> claims, Priority priority) {
        throw new UnsupportedOperationException();
    }
}
