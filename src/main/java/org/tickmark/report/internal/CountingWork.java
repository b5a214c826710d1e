package org.tickmark.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.ClaimRecord;
import org.tickmark.claim.Status;
import org.tickmark.report.ReportContent.Waiting;

/** What is open, and with whom: the Editor rules, reviewers check, checkers work, and some claims nobody has. */
final class CountingWork {

    private final CaseRecords records;
    private final Names names;

    CountingWork(CaseRecords records, Names names) {
        this.records = records;
        this.names = names;
    }

    List<Waiting> waiting() {
        List<Waiting> all = new ArrayList<>();
        @Nullable String lead = records.article().lead();
        add(all, lead == null ? null : names.of(lead), Waiting.What.RULE, count(Status.DISPUTED));
        add(all, null, Waiting.What.REVIEW, count(Status.IN_REVIEW));
        Map<String, Integer> byChecker = new TreeMap<>();
        int nobody = 0;
        for (ClaimRecord claim : records.claims()) {
            if (claim.status() != Status.OPEN
                    && claim.status() != Status.CHECKING
                    && claim.status() != Status.RECHECK) {
                continue;
            }
            @Nullable String checker = claim.checker();
            if (checker == null) {
                nobody++;
            } else {
                byChecker.merge(names.of(checker), 1, Integer::sum);
            }
        }
        byChecker.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> add(all, entry.getKey(), Waiting.What.CHECK, entry.getValue()));
        add(all, null, Waiting.What.CHECK, nobody);
        return all;
    }

    private int count(Status status) {
        return (int) records.claims().stream()
                .filter(claim -> claim.status() == status)
                .count();
    }

    private static void add(List<Waiting> all, @Nullable String who, Waiting.What what, int claims) {
        if (claims > 0) {
            all.add(new Waiting(who, what, claims));
        }
    }
}
