package org.tickmark.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether whoever asks may make a move now. The panel draws its buttons from this; the services ask the same rules.
 *
 * @param move which
 * @param allowed whether it may be made, once what its form asks for is given
 * @param why message key of the refusal; null when allowed
 * @param yours false when the refusal is about who asks and not about the claim: such a move is better not shown
 * @param missing fields of the claim that have to be filled first, by the contract's words ({@code "verdict"})
 * @param asks fields that the move's form has to ask for ({@code "reason"})
 * @param warnings message keys of what is odd and no reason to refuse
 */
public record MoveOption(
        Move move,
        boolean allowed,
        @Nullable String why,
        boolean yours,
        List<String> missing,
        List<String> asks,
        List<String> warnings) {

    public MoveOption {
        missing = List.copyOf(missing);
        asks = List.copyOf(asks);
        warnings = List.copyOf(warnings);
    }
}
