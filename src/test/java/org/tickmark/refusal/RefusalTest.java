package org.tickmark.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void every_kind_carries_the_code_of_the_contract() {
        var codes = List.of(
                        new BadInput("title", "k"),
                        new NotAllowed("k", List.of()),
                        new NotFound("k"),
                        new NotYours("k"),
                        new QuoteDoesNotFit("k"),
                        new StaleSave("statement", "a", "b", "c"))
                .stream()
                .map(Refusal::code)
                .toList();
        assertThat(codes)
                .containsExactly(
                        "bad_input", "not_allowed", "not_found", "not_yours", "quote_does_not_fit", "stale_save");
        assertThat(codes).hasSize(Refusal.class.getPermittedSubclasses().length);
    }

    @Test
    void the_message_for_logs_leaves_out_what_a_person_wrote() {
        var stale = new StaleSave("statement", "was", "a secret", "another secret");
        var bad = new BadInput("title", "title.too-long", "a secret title", 200);

        assertThat(stale.toString()).doesNotContain("secret").contains("stale_save");
        assertThat(bad).hasMessage("bad_input: title.too-long");
        assertThat(bad.args()).containsExactly("a secret title", 200);
        assertThat(stale.mine()).isEqualTo("a secret");
        assertThat(stale.theirs()).isEqualTo("another secret");
    }

    @Test
    void it_has_no_stack_trace() {
        assertThat(new NotFound("claim.not-found", 17).getStackTrace()).isEmpty();
    }

    @Test
    void what_is_missing_cannot_be_changed_afterwards() {
        var missing = new ArrayList<>(List.of("rationale", "confidence"));
        var refusal = new NotAllowed("verdict.propose.incomplete", missing);
        missing.clear();

        assertThat(refusal.missing()).containsExactly("rationale", "confidence");
        assertThat(refusal.args()).containsExactly("rationale, confidence");
    }
}
