package org.tickmark.verdict;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tickmark.claim.Status;
import org.tickmark.identity.Role;

/** The written table of moves, {@code verdict/moves.tsv}; its head explains the words. */
public final class MovesTable {

    private static final Map<String, String> REFUSALS = Map.of(
            "-role", "not_yours: refusal.not-your-role",
            "-other", "not_yours: refusal.verdict.not-the-checker",
            "-proposer", "not_yours: refusal.verdict.not-the-proposer",
            "-worked", "not_yours: refusal.verdict.worked-on-it",
            "-checked", "not_yours: refusal.verdict.checked-it",
            "!cut", "not_allowed: refusal.claim.is-cut",
            "!mine", "not_allowed: refusal.verdict.already-yours",
            "!taken", "not_allowed: refusal.verdict.already-taken",
            "!again", "not_allowed: refusal.verdict.already-reviewed",
            "404", "not_found: refusal.no-such-article");

    private static final Map<Move, String> NOT_NOW = Map.of(
            Move.TAKE, "take",
            Move.PROPOSE, "propose",
            Move.WITHDRAW, "withdraw",
            Move.REVIEW_AGREE, "review",
            Move.REVIEW_DISAGREE, "review",
            Move.RULE, "rule",
            Move.SEND_BACK, "send-back",
            Move.RECHECK, "recheck",
            Move.REOPEN, "reopen");

    private MovesTable() {}

    /**
     * One cell.
     *
     * @param move which move
     * @param role of who asks
     * @param relation of who asks to the claim
     * @param status of the claim
     * @param expected the status after, or {@code code: key} of the refusal
     */
    public record Cell(Move move, Role role, String relation, Status status, String expected) {

        /** Whether the move is made. */
        public boolean allowed() {
            return !expected.contains(":");
        }

        @Override
        public String toString() {
            return move + " by " + role + " (" + relation + ") in " + status + " → " + expected;
        }
    }

    /** All cells, in the order of the file. */
    public static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MovesTable.class.getResourceAsStream("/verdict/moves.tsv")),
                StandardCharsets.UTF_8))) {
            List<String> rows = lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
            String[] head = rows.getFirst().split("\t");
            for (String row : rows.subList(1, rows.size())) {
                String[] parts = row.split("\t");
                for (int column = 3; column < head.length; column++) {
                    Move move = Move.valueOf(parts[0]);
                    Role role = Role.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT));
                    Status status = Status.valueOf(head[column]);
                    cells.add(new Cell(move, role, parts[2], status, expected(move, parts[column])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    private static String expected(Move move, String cell) {
        if (cell.equals("!now")) {
            return "not_allowed: refusal.verdict.cannot-" + NOT_NOW.get(move) + "-now";
        }
        return cell.startsWith("-") || cell.startsWith("!") || cell.equals("404")
                ? Objects.requireNonNull(REFUSALS.get(cell), cell)
                : Status.valueOf(cell).name();
    }
}
