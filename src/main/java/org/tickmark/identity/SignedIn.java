package org.tickmark.identity;

import java.io.Serializable;
import java.security.Principal;

/**
 * The principal of a session or token: the key only, so that role and state are always those of now.
 *
 * @param key the person's key
 * @param epoch the person's session epoch at sign-in; a session with an older one has ended
 */
public record SignedIn(String key, int epoch) implements Principal, Serializable {

    @Override
    public String getName() {
        return key;
    }
}
