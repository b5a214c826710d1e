package org.tickmark.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tickmark.anchoring.BlockText;
import org.tickmark.anchoring.Carrying;
import org.tickmark.claim.Coverage.How;
import org.tickmark.language.Language;
import org.tickmark.language.LanguageTag;
import org.tickmark.language.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CoverageTest {

    private static final LanguageTag EN = LanguageTag.of("en");
    private final Language language = Language.byIcu();

    @Test
    void each_word_is_in_a_claim_in_a_disposition_by_rule_or_open() {
        String text = "He said the mill employs 340 people, and Kelsa is proud of it. Nobody asked why.";
        var coverage = coverage(text, List.of("the mill employs 340 people"), List.of("asked"), true);

        assertThat(ways(coverage)).isEqualTo("RRCCCCCOOOOOO" + "ODO");
        assertThat(coverage.open().stream().map(open -> open.of(text)))
                .containsExactly("and Kelsa is proud of it", "Nobody", "why");
        assertThat(coverage.accounted()).isEqualTo(8);
        assertThat(coverage.count(How.CONNECTIVE)).isEqualTo(2);
        assertThat(ways(coverage(text, List.of("the mill employs 340 people"), List.of("asked"), false)))
                .isEqualTo("OOCCCCCOOOOOOODO");
    }

    @Test
    void a_rest_with_a_figure_a_name_or_a_quotation_mark_is_never_by_rule() {
        assertThat(ways(coverage("In 2020 it fell.", List.of("it fell"), List.of(), true)))
                .isEqualTo("OOCC");
        assertThat(ways(coverage("For Kelsa it fell.", List.of("it fell"), List.of(), true)))
                .isEqualTo("OOCC");
        assertThat(ways(coverage("They “only” say it fell.", List.of("it fell"), List.of(), true)))
                .isEqualTo("OOOCC");
        assertThat(ways(coverage("Kelsa says it fell. So did Kelsa's wages.", List.of("it fell"), List.of(), true)))
                .isEqualTo("OOCCOOOO");
        assertThat(ways(coverage("So it seems that it fell.", List.of("it fell"), List.of(), true)))
                .isEqualTo("OOOOCC");
    }

    @Test
    void a_word_counts_when_all_its_characters_lie_in_spans() {
        assertThat(ways(coverage("windmill turns", List.of("wind"), List.of(), false)))
                .isEqualTo("OO");
        assertThat(ways(coverage("windmill turns", List.of("wind", "mill"), List.of(), false)))
                .isEqualTo("CO");
        assertThat(ways(coverage("windmill turns", List.of("wind"), List.of("mill turns"), false)))
                .isEqualTo("DD");
    }

    /** The counts of the sample's own script. */
    @Test
    void the_sample_leaves_47_of_1136_words_open() throws IOException {
        JsonNode sample;
        try (var in = Objects.requireNonNull(Carrying.class.getResourceAsStream("sample-v2.json"))) {
            sample = JsonMapper.shared().readTree(in);
        }
        var lines = new ArrayList<String>();
        sample.get("old").forEach(line -> lines.add(line.stringValue()));
        String text = String.join("\n", lines);
        var claims = new ArrayList<String>();
        sample.get("claims").forEach(claim -> claims.add(claim.get("quote").stringValue()));
        var dispositions = new ArrayList<String>();
        sample.get("dispositions").forEach(quote -> dispositions.add(quote.stringValue()));

        var coverage = coverage(text, claims, dispositions, true);

        assertThat(coverage.words()).isEqualTo(1_136);
        assertThat(coverage.count(How.OPEN)).isEqualTo(47);
        assertThat(coverage.open()).hasSize(7);
    }

    @Test
    void sweeping_once_finds_what_looking_at_each_word_and_span_finds() {
        var random = new Random(11);
        String text = "ab cd, ef gh. ij kl mn! op qr st uv wx yz? ".repeat(3);
        var words = language.words(text, EN);
        for (int round = 0; round < 2_000; round++) {
            var claims = spans(random, text);
            var dispositions = spans(random, text);
            var coverage = Coverage.of(text, words, language.sentences(text, EN), claims, dispositions, false);
            for (int w = 0; w < words.size(); w++) {
                var word = words.get(w);
                boolean claimed = inside(word, claims);
                var both = new ArrayList<>(claims);
                both.addAll(dispositions);
                assertThat(coverage.of(w))
                        .isEqualTo(claimed ? How.CLAIM : inside(word, both) ? How.DISPOSITION : How.OPEN);
            }
        }
    }

    private static boolean inside(Span word, List<Span> spans) {
        return IntStream.range(word.start(), word.end())
                .allMatch(at -> spans.stream().anyMatch(s -> s.contains(at)));
    }

    private static List<Span> spans(Random random, String text) {
        return random.ints(random.nextInt(5), 0, text.length() - 20)
                .mapToObj(start -> new Span(start, start + 1 + random.nextInt(18)))
                .toList();
    }

    private Coverage coverage(String text, List<String> claims, List<String> dispositions, boolean connectives) {
        return Coverage.of(
                text,
                language.words(text, EN),
                language.sentences(text, BlockText.ofLines(text).blocks(), EN),
                places(text, claims),
                places(text, dispositions),
                connectives);
    }

    private static List<Span> places(String text, List<String> quotes) {
        return quotes.stream()
                .map(quote -> new Span(text.indexOf(quote), text.indexOf(quote) + quote.length()))
                .toList();
    }

    private static String ways(Coverage coverage) {
        var ways = new StringBuilder();
        for (int w = 0; w < coverage.words(); w++) {
            ways.append("CDRO".charAt(coverage.of(w).ordinal()));
        }
        return ways.toString();
    }
}
