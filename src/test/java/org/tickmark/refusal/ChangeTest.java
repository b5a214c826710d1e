package org.tickmark.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void a_save_of_what_stands_already_is_nothing_to_do_even_when_stale() {
        assertThat(new Change<>("old", "new").wanted("statement", "new")).isFalse();
    }

    @Test
    void a_stale_save_tells_all_three_texts() {
        assertThatThrownBy(() -> new Change<>("old", "mine").wanted("statement", "theirs"))
                .isInstanceOfSatisfying(
                        StaleSave.class,
                        e -> assertThat(new String[] {e.field(), e.expected(), e.mine(), e.theirs()})
                                .containsExactly("statement", "old", "mine", "theirs"));
    }

    @Test
    void no_value_counts_as_empty() {
        assertThatThrownBy(() -> new Change<>(null, "mine").wanted("topic", "theirs"))
                .isInstanceOfSatisfying(
                        StaleSave.class, e -> assertThat(e.expected()).isEmpty());
    }

    @Test
    void a_fresh_save_is_wanted() {
        assertThat(new Change<>("old", "new").wanted("statement", "old")).isTrue();
        assertThat(new Change<>(null, "new").wanted("topic", null)).isTrue();
    }
}
