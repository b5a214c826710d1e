package org.tickmark.verdict.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tickmark.claim.Status;
import org.tickmark.verdict.Move;
import org.tickmark.verdict.MoveOption;
import org.tickmark.verdict.rules.Answer.Allowed;
import org.tickmark.verdict.rules.Answer.NotForYou;
import org.tickmark.verdict.rules.Answer.NotNow;

/**
 * Who may make which move, when. The law is DESIGN.md, "Status"; each move is a list of policies, all of which are
 * asked: what is not for this person is said first, then what stands in the way, then all that is missing.
 */
public final class MoveRules {

    /** Sentence for whatever is missing; the fields are named beside it. */
    static final String MISSING = "refusal.verdict.missing";

    private static final Map<Move, List<Policy>> RULES = new EnumMap<>(Map.of(
            Move.TAKE,
            List.of(
                    Policy.CHECKS,
                    Policy.from("refusal.verdict.cannot-take-now", Status.OPEN, Status.CHECKING, Status.RECHECK),
                    Policy.NOT_TAKEN),
            Move.PROPOSE,
            List.of(
                    Policy.CHECKS,
                    Policy.from("refusal.verdict.cannot-propose-now", Status.CHECKING, Status.RECHECK),
                    Policy.CHECKER_OR_EDITOR,
                    Policy.COMPLETE),
            Move.WITHDRAW,
            List.of(
                    Policy.CHECKS,
                    Policy.PROPOSER,
                    Policy.from("refusal.verdict.cannot-withdraw-now", Status.IN_REVIEW)),
            Move.REVIEW_AGREE,
            reviewing(),
            Move.REVIEW_DISAGREE,
            reviewing(),
            Move.RULE,
            List.of(
                    Policy.LEADS,
                    Policy.HAS_NOT_CHECKED,
                    Policy.from("refusal.verdict.cannot-rule-now", Status.DISPUTED)),
            Move.SEND_BACK,
            List.of(Policy.LEADS, Policy.from("refusal.verdict.cannot-send-back-now", Status.IN_REVIEW)),
            Move.RECHECK,
            List.of(
                    Policy.CHECKS,
                    Policy.from(
                            "refusal.verdict.cannot-recheck-now", Status.VERIFIED, Status.DISPUTED, Status.IN_REVIEW)),
            Move.CUT,
            List.of(
                    Policy.CHECKS,
                    Policy.CHECKER_EDITOR_OR_MARKER,
                    Policy.from(
                            "refusal.claim.is-cut",
                            Status.OPEN,
                            Status.CHECKING,
                            Status.IN_REVIEW,
                            Status.VERIFIED,
                            Status.DISPUTED,
                            Status.RECHECK)),
            Move.REOPEN,
            List.of(
                    Policy.CHECKS,
                    Policy.CHECKER_EDITOR_OR_MARKER,
                    Policy.from("refusal.verdict.cannot-reopen-now", Status.CUT))));

    private MoveRules() {}

    private static List<Policy> reviewing() {
        return List.of(
                Policy.CHECKS,
                Policy.HAS_NOT_WORKED,
                Policy.from("refusal.verdict.cannot-review-now", Status.IN_REVIEW),
                Policy.HAS_NOT_REVIEWED);
    }

    /**
     * What the rules say.
     *
     * @param given names of the form's fields that hold something ({@link #asks})
     */
    public static Answer ask(Move move, ClaimState claim, Mover mover, Set<String> given) {
        List<Answer> answers = new ArrayList<>();
        for (Policy policy : rules(move)) {
            answers.add(policy.ask(claim, mover));
        }
        answers.add(Policy.ARTICLE_OPEN.ask(claim, mover));
        List<String> notGiven = asks(move, claim).stream()
                .filter(field -> !given.contains(field))
                .toList();
        if (!notGiven.isEmpty()) {
            answers.add(new NotNow(MISSING, notGiven));
        }
        return worst(answers);
    }

    /** What the form of a move has to ask for, in the contract's words. */
    public static List<String> asks(Move move, ClaimState claim) {
        return switch (move) {
            case PROPOSE -> claim.draft().changedWithoutReason() ? List.of("reason") : List.of();
            case REVIEW_DISAGREE, RULE -> List.of("rationale");
            case SEND_BACK, RECHECK, CUT -> List.of("reason");
            case TAKE, WITHDRAW, REVIEW_AGREE, REOPEN -> List.of();
        };
    }

    /** The move as the panel offers it. */
    public static MoveOption option(Move move, ClaimState claim, Mover mover) {
        List<String> asks = asks(move, claim);
        List<String> warnings = move == Move.PROPOSE
                        && !claim.decided()
                        && claim.draft().missing().isEmpty()
                ? List.of("warning.verdict.no-deciding-evidence")
                : List.of();
        return switch (ask(move, claim, mover, Set.copyOf(asks))) {
            case Allowed yes -> new MoveOption(move, true, null, true, List.of(), asks, warnings);
            case NotForYou no -> new MoveOption(move, false, no.key(), false, List.of(), asks, List.of());
            case NotNow no -> new MoveOption(move, false, no.key(), true, no.missing(), asks, List.of());
        };
    }

    private static List<Policy> rules(Move move) {
        List<Policy> rules = RULES.get(move);
        if (rules == null) {
            throw new IllegalStateException("no rules for " + move);
        }
        return rules;
    }

    private static Answer worst(List<Answer> answers) {
        List<String> missing = new ArrayList<>();
        NotNow inTheWay = null;
        for (Answer answer : answers) {
            switch (answer) {
                case Allowed yes -> {}
                case NotForYou no -> {
                    return no;
                }
                case NotNow no -> {
                    if (no.key().equals(MISSING)) {
                        missing.addAll(no.missing());
                    } else if (inTheWay == null) {
                        inTheWay = no;
                    }
                }
            }
        }
        if (inTheWay != null) {
            return new NotNow(inTheWay.key(), missing);
        }
        return missing.isEmpty() ? new Allowed() : new NotNow(MISSING, missing);
    }
}
