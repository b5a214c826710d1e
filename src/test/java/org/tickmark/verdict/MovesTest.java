package org.tickmark.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.testing.As.as;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tickmark.claim.ClaimIds;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Status;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Refusal;
import org.tickmark.testing.ServiceTest;
import org.tickmark.verdict.MovesTable.Cell;
import org.tickmark.verdict.Stage.Scene;

/** Asks the services every cell of the written table: a hidden button proves nothing. Each try is rolled back. */
@ServiceTest
class MovesTest {

    @Autowired
    private Stage stage;

    @Autowired
    private Moving moving;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private ClaimIds claims;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void every_move_by_everybody_in_every_status_does_what_the_written_table_says() {
        Scene scene = stage.scene();
        Map<Role, Map<Status, ClaimRef>> byChecker = new EnumMap<>(Role.class);
        int sentence = 1;
        for (Role checker : List.of(Role.CHECKER, Role.EDITOR)) {
            for (Status status : Status.values()) {
                ClaimRef claim = stage.claim(scene, checker, status, sentence++);
                assertThat(claims.status(claim)).isEqualTo(status);
                byChecker
                        .computeIfAbsent(checker, key -> new EnumMap<>(Status.class))
                        .put(status, claim);
            }
        }
        Map<String, List<MoveOption>> offered = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        List<Cell> cells = MovesTable.cells();
        for (Cell cell : cells) {
            PersonKey person = scene.cast().the(cell.role(), cell.relation());
            boolean editorChecks = cell.relation().equals("checker") && cell.role() == Role.EDITOR;
            ClaimRef claim = claim(byChecker, editorChecks ? Role.EDITOR : Role.CHECKER, cell.status());
            String outcome = attempt(person, claim, cell.move());
            if (!outcome.equals(cell.expected())) {
                wrong.add(cell + " but " + outcome);
            }
            if (!cell.relation().equals("outside")) {
                MoveOption option = offered.computeIfAbsent(
                                person + " " + claim, key -> as(person, () -> verdicts.available(claim)))
                        .get(cell.move().ordinal());
                if (option.allowed() != cell.allowed()) {
                    wrong.add(cell + " but the panel would offer " + option);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cells).hasSize(Move.values().length * 23 * Status.values().length);
    }

    private static ClaimRef claim(Map<Role, Map<Status, ClaimRef>> claims, Role checker, Status status) {
        return Objects.requireNonNull(
                Objects.requireNonNull(claims.get(checker)).get(status));
    }

    private String attempt(PersonKey person, ClaimRef claim, Move move) {
        TransactionTemplate rolledBack = new TransactionTemplate(transactions);
        try {
            return Objects.requireNonNull(as(
                    person,
                    () -> rolledBack.execute(transaction -> {
                        transaction.setRollbackOnly();
                        make(move, claim);
                        return claims.status(claim).name();
                    })));
        } catch (Refusal refusal) {
            return refusal.code() + ": " + refusal.key();
        }
    }

    private void make(Move move, ClaimRef claim) {
        switch (move) {
            case TAKE -> moving.take(claim);
            case PROPOSE -> moving.propose(claim, Stage.proposal());
            case WITHDRAW -> moving.withdraw(claim);
            case REVIEW_AGREE -> moving.review(claim, Stage.TRUE, "");
            case REVIEW_DISAGREE -> moving.review(claim, Stage.FALSE, "Not so.");
            case RULE -> moving.rule(claim, Ruling.of(Stage.TRUE, "It stands."));
            case SEND_BACK -> moving.sendBack(claim, "Not yet");
            case RECHECK -> moving.recheck(claim, "A new report");
            case CUT -> moving.cut(claim, "No claim");
            case REOPEN -> moving.reopen(claim);
        }
    }
}
