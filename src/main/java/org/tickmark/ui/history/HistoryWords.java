package org.tickmark.ui.history;

import java.util.Locale;
import org.tickmark.ui.component.Words;

/** Actions of history in words. */
final class HistoryWords {

    private HistoryWords() {}

    /** The action's sentence; {@code TASK_MADE} is "Task made". */
    static String action(String code) {
        return Words.of("history.action." + code);
    }

    /** A detail's name as it stands in the row: {@code rationale} is "Rationale". */
    static String detail(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
