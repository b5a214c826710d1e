package org.tickmark.verdict;

import java.util.List;
import java.util.Optional;
import org.tickmark.refusal.BadInput;

/**
 * A verdict scale, kept as data.
 *
 * @param code its name
 * @param steps from true to not checkable; the step at index 0 has key 1
 */
public record Scale(String code, List<VerdictCode> steps) {

    public Scale {
        steps = List.copyOf(steps);
    }

    /** The step with that key, from 1. */
    public Optional<VerdictCode> atKey(int key) {
        return key < 1 || key > steps.size() ? Optional.empty() : Optional.of(steps.get(key - 1));
    }

    /** The key of a step, from 1; 0 when the scale does not have it. */
    public int keyOf(VerdictCode verdict) {
        return steps.indexOf(verdict) + 1;
    }

    /** The same verdict. @throws BadInput at {@code verdict} when the scale does not have it */
    public VerdictCode require(VerdictCode verdict) {
        if (!steps.contains(verdict)) {
            throw new BadInput("verdict", "refusal.verdict.no-such-verdict", verdict.value());
        }
        return verdict;
    }
}
