package org.tickmark.history.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tickmark.history.tree.Frontier;

/** Gives committed rows their places, a batch in a transaction, under the lock of the tree's size. */
@Component
class Placing {

    /** Rows in one transaction; an import of 5,000 claims takes some of them. */
    static final int BATCH = 5_000;

    private final TreeRows tree;
    private final TransactionTemplate transactions;

    Placing(TreeRows tree, PlatformTransactionManager transactions) {
        this.tree = tree;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Places all that are committed now; answers how many. */
    int placeAll() {
        int all = 0;
        for (int placed = BATCH; placed == BATCH; all += placed) {
            placed = java.util.Objects.requireNonNull(transactions.execute(status -> placeSome()));
        }
        return all;
    }

    private int placeSome() {
        if (tree.waiting(1).isEmpty()) {
            return 0;
        }
        long size = tree.lockSize();
        List<TreeRows.Waiting> rows = inOrder(tree.waiting(BATCH));
        Frontier frontier = Frontier.of(tree, size);
        List<TreeRows.Node> nodes = new ArrayList<>();
        rows.forEach(row -> frontier.add(
                row.leaf(), (level, position, hash) -> nodes.add(new TreeRows.Node(level, position, hash))));
        tree.place(rows, size);
        tree.keep(nodes);
        tree.size(frontier.size());
        return rows.size();
    }

    /** Each stream by its sequence, streams among each other by time: a clock that was set back turns nothing around. */
    private static List<TreeRows.Waiting> inOrder(List<TreeRows.Waiting> rows) {
        Map<UUID, Long> latest = new HashMap<>();
        record Timed(long at, TreeRows.Waiting row) {}
        return rows.stream()
                .map(row -> new Timed(latest.merge(row.stream(), row.at(), Math::max), row))
                .sorted(Comparator.comparingLong(Timed::at)
                        .thenComparing(timed -> timed.row().stream())
                        .thenComparingLong(timed -> timed.row().seq()))
                .map(Timed::row)
                .toList();
    }
}
