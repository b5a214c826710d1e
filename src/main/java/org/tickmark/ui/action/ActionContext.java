package org.tickmark.ui.action;

import java.util.Set;
import org.tickmark.identity.Role;

/**
 * What the availability of an action depends on. A screen's own check is a courtesy: the service's is the law.
 *
 * @param role of the one who acts
 * @param article whether an article is open
 * @param mayCheck whether they may check in it
 * @param mayLead whether they may lead it
 * @param claim whether a claim is chosen
 * @param moves actions on the chosen claim that the rules allow now
 * @param tasks whether the screen shows tasks that can be taken and made
 */
public record ActionContext(
        Role role,
        boolean article,
        boolean mayCheck,
        boolean mayLead,
        boolean claim,
        Set<Action> moves,
        boolean tasks) {

    public ActionContext {
        moves = Set.copyOf(moves);
    }

    /** A screen with an article. */
    public ActionContext(
            Role role, boolean article, boolean mayCheck, boolean mayLead, boolean claim, Set<Action> moves) {
        this(role, article, mayCheck, mayLead, claim, moves, false);
    }

    /** A screen without an article. */
    public static ActionContext elsewhere(Role role) {
        return new ActionContext(role, false, false, false, false, Set.of());
    }

    /** A screen with tasks. */
    public static ActionContext withTasks(Role role) {
        return new ActionContext(role, false, false, false, false, Set.of(), true);
    }
}
