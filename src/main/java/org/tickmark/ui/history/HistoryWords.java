package org.tickmark.ui.history;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tickmark.history.HistoryRow;
import org.tickmark.ui.component.Words;

/** A row of history in words: its action, and the codes that it holds by the names that screens give them. */
final class HistoryWords {

    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    /** Where the words for the codes of an action's values stand; of all others the value is the words. */
    private static final Map<String, String> CODES_OF_ACTION = Map.ofEntries(
            Map.entry("CLAIM_TAKEN", "status."),
            Map.entry("CLAIM_CUT", "status."),
            Map.entry("CLAIM_REOPENED", "status."),
            Map.entry("VERDICT_PROPOSED", "status."),
            Map.entry("VERDICT_REVIEWED", "status."),
            Map.entry("DISPUTE_RULED", "status."),
            Map.entry("PROPOSAL_WITHDRAWN", "status."),
            Map.entry("PROPOSAL_SENT_BACK", "status."),
            Map.entry("RECHECK_CALLED", "status."),
            Map.entry("RECHECK_NEEDED", "status."),
            Map.entry("VERDICT_EDITED", "verdict."),
            Map.entry("CONFIDENCE_EDITED", "confidence."),
            Map.entry("KIND_CHANGED", "kind."),
            Map.entry("PRIORITY_CHANGED", "priority."),
            Map.entry("CHECKABILITY_CHANGED", "checkability."),
            Map.entry("TASK_MOVED", "task.state."),
            Map.entry("TASK_KIND_CHANGED", "task.kind."),
            Map.entry("PERSON_ROLE_CHANGED", "role."));

    private static final Map<String, String> CODES_OF_DETAIL = Map.of(
            "verdict", "verdict.",
            "was", "verdict.",
            "confidence", "confidence.",
            "kind", "kind.",
            "stance", "stance.",
            "severity", "severity.",
            "status", "status.",
            "role", "role.");

    private HistoryWords() {}

    /** The action's sentence; {@code TASK_MADE} is "Task made". */
    static String action(String code) {
        return Words.of("history.action." + code);
    }

    /** What stood before, in words; null when nothing did. */
    static @Nullable String from(HistoryRow row) {
        return words(CODES_OF_ACTION.get(row.action()), row.from());
    }

    /** What stands after, in words; null when nothing does. */
    static @Nullable String to(HistoryRow row) {
        return words(CODES_OF_ACTION.get(row.action()), row.to());
    }

    /** Whether the act changes something that was there, so that nothing before it is worth a word. */
    static boolean isChange(String code) {
        return code.endsWith("_CHANGED") || code.endsWith("_EDITED") || code.endsWith("_ASSIGNED");
    }

    /** A detail's name in words: {@code formerChecker} is "Former checker". */
    static String detail(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A detail's value in words. */
    static @Nullable String detail(String name, @Nullable String value) {
        return words(CODES_OF_DETAIL.get(name), value);
    }

    private static @Nullable String words(@Nullable String codes, @Nullable String value) {
        return codes == null || value == null || !CODE.matcher(value).matches() ? value : Words.of(codes + value);
    }
}
