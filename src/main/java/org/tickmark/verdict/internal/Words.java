package org.tickmark.verdict.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tickmark.refusal.Typed;
import org.tickmark.verdict.Proposal;

/** Reads what is typed into the forms of this room. */
public final class Words {

    private static final int RATIONALE = 20_000;
    /** Leaves room for the cause in the 400 characters of the column. */
    private static final int REASON = 380;

    private Words() {}

    /** Several lines; {@code ""} when there is nothing. */
    public static String rationale(String typed) {
        return typed.isBlank() ? "" : Typed.text("rationale", typed, RATIONALE);
    }

    /** One line; {@code ""} when there is nothing. */
    public static String reason(String typed) {
        String reason = Typed.lineOrNone("reason", typed, REASON);
        return reason == null ? "" : reason;
    }

    /** A proposal whose rationale has been read. */
    public static Proposal checked(Proposal proposal) {
        String words = proposal.rationale();
        return new Proposal(
                proposal.verdict(), proposal.confidence(), words == null ? null : rationale(words), proposal.reason());
    }

    /** What the rules have seen to be there. */
    public static <T> T there(@Nullable T field) {
        return Objects.requireNonNull(field, "the rules let an incomplete proposal pass");
    }
}
