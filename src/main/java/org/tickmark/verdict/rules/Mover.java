package org.tickmark.verdict.rules;

import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;

/** Who asks for a move. */
public record Mover(PersonKey key, Role role) {

    boolean isEditor() {
        return role == Role.EDITOR;
    }
}
