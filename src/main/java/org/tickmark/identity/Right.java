package org.tickmark.identity;

import java.util.EnumSet;
import java.util.Set;

/** What may be done to an article, and the roles that can ever do it. The article must be open to the person too. */
public enum Right {
    /** See the text, claims, evidence, tasks and history; take a report away. */
    SEE(EnumSet.allOf(Role.class)),
    /** Mark and edit claims, gather evidence, move a status, review, write notes, work on tasks. */
    CHECK(EnumSet.of(Role.EDITOR, Role.CHECKER)),
    /** Answer corrections. */
    ANSWER(EnumSet.of(Role.EDITOR, Role.WRITER)),
    /** Change the article's own fields and team, rule, hand out tasks to others, bring in versions. */
    LEAD(EnumSet.of(Role.EDITOR));

    private final Set<Role> roles;

    Right(Set<Role> roles) {
        this.roles = roles;
    }

    /** Whether someone with this role can have the right at all. */
    public boolean within(Role role) {
        return roles.contains(role);
    }
}
