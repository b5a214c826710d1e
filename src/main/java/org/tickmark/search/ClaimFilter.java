package org.tickmark.search;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tickmark.claim.Priority;
import org.tickmark.claim.Status;
import org.tickmark.identity.PersonKey;

/**
 * Which claims of an article. An empty set or text lets everything through.
 *
 * @param statuses one of these
 * @param kinds one of these codes
 * @param topics one of these
 * @param checkers one of these
 * @param withoutChecker only those that nobody has; wins over {@code checkers}
 * @param priorities one of these
 * @param text words of statement or topic, or {@code #17}; upper and lower case alike
 */
public record ClaimFilter(
        Set<Status> statuses,
        Set<String> kinds,
        Set<String> topics,
        Set<PersonKey> checkers,
        boolean withoutChecker,
        Set<Priority> priorities,
        String text) {

    /** Everything, those that are CUT too. */
    public static final ClaimFilter ALL = new ClaimFilter(Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of(), "");

    public ClaimFilter {
        statuses = Set.copyOf(statuses);
        kinds = Set.copyOf(kinds);
        topics = Set.copyOf(topics);
        checkers = Set.copyOf(checkers);
        priorities = Set.copyOf(priorities);
    }

    /** Whether the row is let through; the text also looks at the number. */
    public boolean lets(ClaimRow row) {
        return (statuses.isEmpty() || statuses.contains(row.status()))
                && (kinds.isEmpty() || kinds.contains(row.kind()))
                && (topics.isEmpty() || topics.contains(row.topic()))
                && (priorities.isEmpty() || priorities.contains(row.priority()))
                && letsChecker(row.checker())
                && letsText(row);
    }

    private boolean letsChecker(Optional<PersonKey> checker) {
        if (withoutChecker) {
            return checker.isEmpty();
        }
        return checkers.isEmpty() || checker.filter(checkers::contains).isPresent();
    }

    private boolean letsText(ClaimRow row) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return true;
        }
        if (wanted.startsWith("#")) {
            return wanted.equals("#" + row.claim().number());
        }
        return row.statement().toLowerCase(Locale.ROOT).contains(wanted)
                || row.topic().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
