package org.tickmark.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rates that carrying must reach, on 2,000 edits drawn with a seed. */
class CorpusTest {

    @Test
    void no_claim_is_placed_wrong_and_hardly_any_is_asked_about_in_vain() {
        var corpus = Corpus.of(2_000, 20261124);

        assertThat(corpus.faults.stream().filter(fault -> fault.startsWith("WRONG")))
                .isEmpty();
        assertThat(corpus.carried()).isGreaterThanOrEqualTo(0.98);
        assertThat(corpus.asked()).isLessThanOrEqualTo(0.03);
        assertThat(corpus.shown()).isGreaterThanOrEqualTo(0.95);
        assertThat(corpus.results.values()).allMatch(count -> count >= 50);
    }

    /** Where lines say the same, a reader cannot tell which is which: a person is asked, or the words are the same. */
    @Test
    void among_lines_that_repeat_each_other_nothing_is_placed_on_other_words() {
        var corpus = Corpus.of(300, 7, "forms");

        assertThat(corpus.faults.stream().filter(fault -> fault.startsWith("WRONG") && !fault.contains("'Yes.'")))
                .isEmpty();
    }
}
