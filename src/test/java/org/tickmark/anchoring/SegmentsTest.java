package org.tickmark.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tickmark.language.Span;
import org.tickmark.language.Spans;

class SegmentsTest {

    private static final Spans ONE_BLOCK = blocks(0, 100);

    @Test
    void nested_claims_give_the_smaller_first() {
        assertThat(Segments.cut(List.of(at(3, 10, 40), at(7, 20, 25)), ONE_BLOCK))
                .containsExactly(segment(10, 20, 3), segment(20, 25, 7, 3), segment(25, 40, 3));
    }

    @Test
    void crossing_claims_share_their_common_stretch() {
        assertThat(Segments.cut(List.of(at(2, 5, 15), at(1, 0, 10)), ONE_BLOCK))
                .containsExactly(segment(0, 5, 1), segment(5, 10, 1, 2), segment(10, 15, 2));
    }

    @Test
    void no_segment_crosses_the_border_of_a_block() {
        assertThat(Segments.cut(List.of(at(1, 5, 25)), blocks(0, 10, 11, 20, 21, 30)))
                .containsExactly(segment(5, 10, 1), segment(11, 20, 1), segment(21, 25, 1));
    }

    @Test
    void two_passages_of_one_claim_name_it_once() {
        assertThat(Segments.cut(List.of(at(1, 0, 10), at(1, 5, 15)), ONE_BLOCK)).containsExactly(segment(0, 15, 1));
        assertThat(Segments.cut(List.of(at(1, 0, 5), at(1, 0, 5)), ONE_BLOCK)).containsExactly(segment(0, 5, 1));
    }

    @Test
    void without_claims_or_blocks_there_is_nothing() {
        assertThat(Segments.cut(List.of(), ONE_BLOCK)).isEmpty();
        assertThat(Segments.cut(List.of(at(1, 0, 5)), blocks())).isEmpty();
        assertThat(Segments.cut(List.of(at(1, 10, 11)), blocks(0, 10, 11, 20))).isEmpty();
    }

    @Test
    void every_code_unit_has_just_the_claims_that_stand_on_it() {
        var random = new Random(29);
        for (int round = 0; round < 1_000; round++) {
            var blocks = randomBlocks(random);
            int length = blocks.end(blocks.size() - 1);
            var passages = randomPassages(random, length);

            var segments = Segments.cut(passages, blocks);

            assertThat(segments).isSortedAccordingTo(Comparator.comparing(Segment::span));
            assertThat(segments).allMatch(s -> blocks.stream().anyMatch(block -> block.contains(s.span())));
            for (int offset = 0; offset < length; offset++) {
                assertThat(claimsAt(offset, segments)).isEqualTo(expectedAt(offset, passages, blocks));
            }
        }
    }

    @Test
    void five_thousand_claims_in_a_book_are_cut_at_once() {
        var random = new Random(1);
        var passages = new ArrayList<Passage>();
        for (int claim = 1; claim <= 5_000; claim++) {
            int start = random.nextInt(1_200_000);
            passages.add(at(claim, start, start + 20 + random.nextInt(400)));
        }
        var began = Instant.now();

        assertThat(Segments.cut(passages, blocks(0, 1_300_000))).hasSizeGreaterThan(5_000);
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(3)); // 0.05 s on two cores
    }

    private static List<Integer> claimsAt(int offset, List<Segment> segments) {
        var there = segments.stream().filter(s -> s.span().contains(offset)).toList();
        assertThat(there).hasSizeLessThanOrEqualTo(1);
        return there.stream().flatMap(s -> s.claims().stream()).toList();
    }

    private static List<Integer> expectedAt(int offset, List<Passage> passages, Spans blocks) {
        if (blocks.stream().noneMatch(block -> block.contains(offset))) {
            return List.of();
        }
        return passages.stream()
                .filter(p -> p.span().contains(offset))
                .sorted(Comparator.<Passage>comparingInt(p -> p.span().length()).thenComparing(Passage::claim))
                .map(Passage::claim)
                .distinct()
                .toList();
    }

    private static List<Passage> randomPassages(Random random, int length) {
        var passages = new ArrayList<Passage>();
        for (int i = random.nextInt(12); i > 0; i--) {
            int start = random.nextInt(length);
            passages.add(at(1 + random.nextInt(6), start, start + 1 + random.nextInt(length - start)));
        }
        return passages;
    }

    private static Spans randomBlocks(Random random) {
        var blocks = new Spans.Builder();
        int start = 0;
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            int end = start + 1 + random.nextInt(15);
            blocks.add(start, end);
            start = end + random.nextInt(2);
        }
        return blocks.build();
    }

    private static Passage at(int claim, int start, int end) {
        return new Passage(claim, new Span(start, end));
    }

    private static Segment segment(int start, int end, Integer... claims) {
        return new Segment(new Span(start, end), List.of(claims));
    }

    private static Spans blocks(int... offsets) {
        var blocks = new Spans.Builder();
        for (int i = 0; i < offsets.length; i += 2) {
            blocks.add(offsets[i], offsets[i + 1]);
        }
        return blocks.build();
    }
}
