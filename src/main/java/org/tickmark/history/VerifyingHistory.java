package org.tickmark.history;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.tickmark.history.internal.Verifying;

/** Looks for whatever is not as it was written. For the command line alone, while nobody else works. */
@Service
public class VerifyingHistory {

    private final Verifying verifying;

    VerifyingHistory(Verifying verifying) {
        this.verifying = verifying;
    }

    /**
     * Reads every row, payload and node and computes the tree anew.
     *
     * @param notes checkpoints that left the house earlier, as they were handed out
     * @param faults told of every fault, in no order
     * @throws IllegalArgumentException when one of the notes is no checkpoint
     */
    public void verify(List<String> notes, Consumer<HistoryFault> faults) {
        verifying.verify(notes, faults);
    }
}
