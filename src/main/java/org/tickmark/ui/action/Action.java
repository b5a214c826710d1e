package org.tickmark.ui.action;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.tickmark.identity.Right;
import org.tickmark.identity.Role;

/**
 * Everything a person can do. The id is the constant in lower case with hyphens; its name stands in the bundle under
 * {@code action.ID}.
 */
public enum Action {
    COMMANDS("Ctrl+K", Where.EVERYWHERE, Group.GENERAL, always()),
    KEYS("?", Where.TEXT, Group.GENERAL, always()),
    GO_DESK("", Where.EVERYWHERE, Group.GENERAL, always()),
    GO_ARTICLES("", Where.EVERYWHERE, Group.GENERAL, always()),
    GO_TASKS("", Where.EVERYWHERE, Group.GENERAL, always()),
    GO_HISTORY("", Where.EVERYWHERE, Group.GENERAL, always()),
    GO_PEOPLE("", Where.EVERYWHERE, Group.GENERAL, role(Role.ADMIN)),
    GO_SETTINGS("", Where.EVERYWHERE, Group.GENERAL, always()),
    NEW_ARTICLE("", Where.EVERYWHERE, Group.GENERAL, role(Role.EDITOR)),
    INVITE_PERSON("", Where.EVERYWHERE, Group.GENERAL, role(Role.ADMIN)),
    INVITE_AGAIN("", Where.EVERYWHERE, Group.GENERAL, inItsPlaceOnly()),
    RESET_LINK("", Where.EVERYWHERE, Group.GENERAL, inItsPlaceOnly()),
    DEACTIVATE_PERSON("", Where.EVERYWHERE, Group.GENERAL, inItsPlaceOnly()),
    REACTIVATE_PERSON("", Where.EVERYWHERE, Group.GENERAL, inItsPlaceOnly()),
    CHANGE_PASSWORD("", Where.EVERYWHERE, Group.GENERAL, inItsPlaceOnly()),
    MAKE_TOKEN("", Where.EVERYWHERE, Group.GENERAL, inItsPlaceOnly()),
    REVOKE_TOKEN("", Where.EVERYWHERE, Group.GENERAL, inItsPlaceOnly()),
    SIGN_OUT("", Where.EVERYWHERE, Group.GENERAL, always()),

    NEXT_CLAIM("J", Where.TEXT, Group.TEXT, inArticle()),
    PREVIOUS_CLAIM("K", Where.TEXT, Group.TEXT, inArticle()),
    OPEN_CLAIM("Enter", Where.TEXT, Group.TEXT, inArticle()),
    BACK_TO_TEXT("Esc", Where.EVERYWHERE, Group.TEXT, inArticle()),
    NEW_CLAIM("N", Where.TEXT, Group.TEXT, checking()),
    NEW_CLAIM_AT_BLOCK("B", Where.TEXT, Group.TEXT, checking()),
    CLAIMS_FROM_SENTENCES("", Where.EVERYWHERE, Group.TEXT, checking()),
    ADD_PASSAGE("P", Where.TEXT, Group.TEXT, onClaim()),
    SPLIT_CLAIM("S", Where.TEXT, Group.TEXT, onClaim()),
    MERGE_CLAIM("M", Where.TEXT, Group.TEXT, onClaim()),

    TAKE("T", Where.TEXT, Group.CLAIM, move()),
    PROPOSE("V", Where.TEXT, Group.CLAIM, move()),
    WITHDRAW("", Where.TEXT, Group.CLAIM, move()),
    AGREE("A", Where.TEXT, Group.CLAIM, move()),
    DISAGREE("D", Where.TEXT, Group.CLAIM, move()),
    RULE("R", Where.TEXT, Group.CLAIM, move()),
    SEND_BACK("", Where.TEXT, Group.CLAIM, move()),
    RECHECK("", Where.TEXT, Group.CLAIM, move()),
    CUT("X", Where.TEXT, Group.CLAIM, move()),
    REOPEN("", Where.TEXT, Group.CLAIM, move()),
    SET_VERDICT("1–7", Where.TEXT, Group.CLAIM, onClaim()),
    ADD_EVIDENCE("E", Where.TEXT, Group.CLAIM, onClaim()),
    ADD_NOTE("O", Where.TEXT, Group.CLAIM, onClaim()),
    MAKE_TASK("", Where.EVERYWHERE, Group.CLAIM, checking()),
    ALL_CLAIMS("L", Where.TEXT, Group.CLAIM, inArticle()),
    CLAIM_PROOF("", Where.EVERYWHERE, Group.CLAIM, ActionContext::claim),
    EXPORT("", Where.EVERYWHERE, Group.CLAIM, inArticle()),
    SAVE_REPORT("", Where.EVERYWHERE, Group.CLAIM, inItsPlaceOnly()),
    ERASE_PAYLOAD("", Where.EVERYWHERE, Group.GENERAL, inItsPlaceOnly()),
    IMPORT_ARCHIVE("", Where.EVERYWHERE, Group.GENERAL, inItsPlaceOnly()),
    EDIT_ARTICLE("", Where.EVERYWHERE, Group.CLAIM, ActionContext::mayLead),

    NEXT_ROW("J", Where.LIST, Group.LISTS, inItsPlaceOnly()),
    PREVIOUS_ROW("K", Where.LIST, Group.LISTS, inItsPlaceOnly()),
    OPEN_ROW("Enter", Where.LIST, Group.LISTS, inItsPlaceOnly()),
    PREVIOUS_COLUMN("H", Where.BOARD, Group.LISTS, inItsPlaceOnly()),
    NEXT_COLUMN("L", Where.BOARD, Group.LISTS, inItsPlaceOnly()),
    MOVE_BACK("Shift+←", Where.BOARD, Group.LISTS, inItsPlaceOnly()),
    MOVE_ON("Shift+→", Where.BOARD, Group.LISTS, inItsPlaceOnly()),
    TICK_OFF("X", Where.LIST, Group.LISTS, inItsPlaceOnly()),
    TAKE_TASK("T", Where.LIST, Group.LISTS, onTasks()),
    ASSIGN_TASK("A", Where.LIST, Group.LISTS, inItsPlaceOnly()),
    NEW_TASK("N", Where.LIST, Group.LISTS, onTasks()),
    DROP_TASK("", Where.LIST, Group.LISTS, inItsPlaceOnly());

    /** How the page of keys and the palette put actions together. */
    public enum Group {
        /** Going about. */
        GENERAL,
        /** In the text. */
        TEXT,
        /** With the chosen claim. */
        CLAIM,
        /** In a list or on the board. */
        LISTS
    }

    private final String key;
    private final Where where;
    private final Group group;
    private final Predicate<ActionContext> available;

    Action(String key, Where where, Group group, Predicate<ActionContext> available) {
        this.key = key;
        this.where = where;
        this.group = group;
        this.available = available;
    }

    /** As {@code data-action} and {@code article-text} name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The action with that id. */
    public static Optional<Action> of(String id) {
        return Arrays.stream(values()).filter(action -> action.id().equals(id)).findFirst();
    }

    /** The key of its name in the bundles. */
    public String nameKey() {
        return "action." + id();
    }

    /** As shown; {@code ""} when it has none. */
    public String key() {
        return key;
    }

    /** Whether it has a key. */
    public boolean hasKey() {
        return !key.isEmpty();
    }

    /** Where its key works. */
    public Where where() {
        return where;
    }

    /** Where it stands on the page of keys. */
    public Group group() {
        return group;
    }

    /** Whether it makes sense there now. */
    public boolean isAvailable(ActionContext context) {
        return available.test(context) && (!isMove() || context.moves().contains(this));
    }

    /** Whether the rules of {@code verdict} say when it may be done. */
    public boolean isMove() {
        return MOVES.contains(this);
    }

    /** Actions whose single key works in the text. */
    public static List<Action> ofText() {
        return Arrays.stream(values())
                .filter(action -> action.where == Where.TEXT && action.key.length() == 1)
                .toList();
    }

    /** Actions whose keys work in a list. */
    public static List<Action> inLists() {
        return Arrays.stream(values())
                .filter(action -> action.where == Where.LIST)
                .toList();
    }

    /** Actions whose keys work on the board: those of a list, and its own. */
    public static List<Action> onBoard() {
        return Arrays.stream(values())
                .filter(action -> action.where == Where.LIST || action.where == Where.BOARD)
                .toList();
    }

    private static final List<Action> MOVES =
            List.of(TAKE, PROPOSE, WITHDRAW, AGREE, DISAGREE, RULE, SEND_BACK, RECHECK, CUT, REOPEN);

    private static Predicate<ActionContext> always() {
        return context -> true;
    }

    /** Done where it stands (a dialog, one screen), and so not offered by the palette. */
    private static Predicate<ActionContext> inItsPlaceOnly() {
        return context -> false;
    }

    private static Predicate<ActionContext> role(Role role) {
        return context -> context.role() == role;
    }

    private static Predicate<ActionContext> onTasks() {
        return context -> context.tasks() && Right.CHECK.within(context.role());
    }

    private static Predicate<ActionContext> inArticle() {
        return ActionContext::article;
    }

    private static Predicate<ActionContext> checking() {
        return ActionContext::mayCheck;
    }

    private static Predicate<ActionContext> onClaim() {
        return context -> context.mayCheck() && context.claim();
    }

    private static Predicate<ActionContext> move() {
        return ActionContext::claim;
    }
}
