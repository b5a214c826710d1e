package org.tickmark.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.tickmark.claim.Status;

/**
 * How many claims stand where.
 *
 * @param byStatus every status, 0 where there are none
 */
public record Counts(Map<Status, Integer> byStatus) {

    public Counts {
        EnumMap<Status, Integer> all = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            all.put(status, byStatus.getOrDefault(status, 0));
        }
        byStatus = Collections.unmodifiableMap(all);
    }

    /** Nothing anywhere. */
    public static Counts none() {
        return new Counts(Map.of());
    }

    /** Claims with that status. */
    public int of(Status status) {
        return byStatus.getOrDefault(status, 0);
    }

    /** Claims that count: all but those that are CUT. */
    public int claims() {
        return byStatus.entrySet().stream()
                .filter(entry -> entry.getKey() != Status.CUT)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
