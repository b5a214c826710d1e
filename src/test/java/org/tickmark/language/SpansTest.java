package org.tickmark.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void out_of_order_or_overlapping_spans_are_refused() {
        assertThatThrownBy(() -> Spans.of(List.of(new Span(0, 3), new Span(2, 4))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Spans.of(List.of(new Span(4, 5), new Span(0, 3))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spans.Builder().add(3, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_lies_within_a_span_is_what_a_slow_search_finds() {
        var random = new Random(17);
        for (int round = 0; round < 2_000; round++) {
            var spans = someSpans(random);
            int start = random.nextInt(60);
            var window = new Span(start, start + 1 + random.nextInt(30));
            var expected = spans.stream().filter(window::contains).toList();

            assertThat(spans.within(window).stream()).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void the_first_span_ending_after_an_offset_holds_it_or_follows_it() {
        var spans = Spans.of(List.of(new Span(2, 4), new Span(4, 6), new Span(9, 10)));
        var found = List.of(0, 3, 4, 5, 6, 9, 10).stream()
                .map(spans::firstEndingAfter)
                .toList();
        assertThat(found).containsExactly(0, 0, 1, 1, 2, 2, 3);
    }

    private static Spans someSpans(Random random) {
        var list = new ArrayList<Span>();
        int at = random.nextInt(5);
        for (int i = random.nextInt(20); i > 0; i--) {
            int end = at + 1 + random.nextInt(6);
            list.add(new Span(at, end));
            at = end + random.nextInt(3);
        }
        return Spans.of(list);
    }
}
