package org.tickmark.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tickmark.language.CodePoints;
import org.tickmark.language.Language;
import org.tickmark.language.LanguageTag;
import org.tickmark.language.Span;

/** What a writer does to a claim's words, and what deceives a search for them. */
class CarryingTest {

    private static final String SOLD = "The firm sold 300 units in May. It was a good month for everybody.";

    /** Old text, new text, the claim's words in the old one, what became of them and where. */
    static List<Arguments> texts() {
        return List.of(
                // The words changed.
                Arguments.of(
                        "The deal is worth $1.2 billion.",
                        "The deal is worth $7.2 billion.",
                        "$1.2 billion",
                        "ALTERED $7.2 billion"),
                Arguments.of("Prices rose in May.", "Prices fell in May.", "Prices rose", "ALTERED Prices fell"),
                Arguments.of("He did not win.", "He did win.", "did not win", "ALTERED did win"),
                Arguments.of("It runs 5 km a day.", "It runs 5 miles a day.", "5 km", "ALTERED 5 miles"),
                Arguments.of("It cost €5 then.", "It cost $5 then.", "€5", "ALTERED $5"),
                Arguments.of("It has 10² parts.", "It has 102 parts.", "10²", "ALTERED 102"),
                Arguments.of("He said it is over.", "He said “it” is over.", "said it is", "ALTERED said “it” is"),
                Arguments.of("Take the 5–7 range.", "Take the 5-7 range.", "5–7", "ALTERED 5-7"),
                Arguments.of(
                        "They sold all three hundred.",
                        "They sold all two hundred.",
                        "all three hundred",
                        "ALTERED all two hundred"),
                Arguments.of("It rose from 5% to 7% in May.", "It rose from 7% to 5% in May.", "5%", "ALTERED 7%"),
                Arguments.of("He got 5 of 7 votes.", "He got 7 of 5 votes.", "5 of 7", "ALTERED 7 of 5"),
                Arguments.of("He got 5 of 7 votes.", "He got 7 of 5 votes.", "5", "ALTERED 7"),
                // The words stayed and the rest of the sentence changed.
                Arguments.of(
                        "It is true that he won in May.",
                        "It is false that he won in May.",
                        "he won in May",
                        "KEPT changed he won in May"),
                Arguments.of(
                        "He said he lied. So what.", "He said “he lied”. So what.", "he lied", "ALTERED “he lied”"),
                Arguments.of("He said “he lied”. So what.", "He said he lied. So what.", "he lied", "ALTERED he lied"),
                Arguments.of(
                        "In 2020 it had 5,000 people.",
                        "In 2021 it had 5,000 people.",
                        "5,000 people",
                        "KEPT changed 5,000 people"),
                Arguments.of(
                        "The mill employs 340 people.",
                        "The mill no longer employs 340 people.",
                        "employs 340 people",
                        "KEPT changed employs 340 people"),
                Arguments.of(
                        "He left. Nobody knew of it until May.",
                        "He left, and nobody knew of it until May.",
                        "knew of it",
                        "KEPT changed knew of it"),
                // The same words in another shape.
                Arguments.of("Iran's deal holds.", "Iran’s deal holds.", "Iran's deal", "KEPT typography Iran’s deal"),
                Arguments.of(
                        "The North–South  road.",
                        "The North-South road.",
                        "North–South  road",
                        "KEPT typography North-South road"),
                Arguments.of(
                        "Ein Café öffnet.",
                        "Ein Cafe\u0301 öffnet.",
                        "Café öffnet",
                        "KEPT typography Cafe\u0301 öffnet"),
                Arguments.of(
                        "Die ﬁnale Fas\u00ADsung steht.",
                        "Die finale Fassung steht.",
                        "ﬁnale Fas\u00ADsung",
                        "KEPT typography finale Fassung"),
                // They moved.
                Arguments.of(SOLD + "\nThe end.", "The end.\n" + SOLD, "The end", "MOVED The end"),
                Arguments.of(
                        SOLD + "\nSome other text stands here.",
                        "Some other text stands here. The firm sold 300 units in May.\nIt was a good month for everybody.",
                        "other text stands",
                        "MOVED other text stands"),
                Arguments.of(
                        SOLD + "\nOther text stands here for a while.\nMore of it.",
                        "Other text stands here for a while.\nMore of it. " + SOLD,
                        "300 units",
                        "MOVED 300 units"),
                Arguments.of(SOLD, "😀👍🏽🇩🇪 New! " + SOLD, "300 units", "KEPT 300 units"),
                Arguments.of(
                        "One stands here. Two stands there.",
                        "One stands here.\nTwo stands there.",
                        "Two stands",
                        "KEPT Two stands"),
                Arguments.of(
                        "One stands here.\nTwo stands there.",
                        "One stands here. Two stands there.",
                        "Two stands",
                        "KEPT Two stands"),
                // They are gone, and something like them is not.
                Arguments.of(SOLD, "It was a good month for everybody.", "300 units", "LOST"),
                Arguments.of("Profits rose in May. Profits fell in June.", "Profits fell in June.", "Profits", "LOST"),
                Arguments.of(
                        "The firm sold 300 units in May. The firm sold 300 units in June.",
                        "The firm sold 300 units in June, it said.",
                        "The firm sold 300 units",
                        "LOST"),
                Arguments.of("Yes.\nThe end.", "", "Yes", "LOST"),
                Arguments.of(SOLD, "Quite another text altogether, about 300 birds.", "300", "LOST"),
                // A reader could not say either.
                Arguments.of("Yes.\nYes.\nNo.", "Yes.\nNo.", "Yes", "AMBIGUOUS Yes"),
                Arguments.of(
                        "A first line.\nRevenue rose 5% in 2020 in Germany.\nA last line.",
                        "A first line.\nA last line.\nRevenue rose 5% in 2020 in France.",
                        "Revenue rose 5% in 2020",
                        "AMBIGUOUS Revenue rose 5% in 2020"),
                Arguments.of(
                        "A first line.\nThe firm sold 300 units in May.\nA last line.",
                        "A first line.\nThe firm sold 800 units in May.\nA last line.\nThe firm sold 300 units in May.",
                        "The firm sold",
                        "AMBIGUOUS The firm sold The firm sold"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_claim_is_placed_where_a_reader_places_it_and_asked_about_where_none_could(
            String old, String fresh, String words, String expected) {
        int at = old.indexOf(words);
        assertThat(told(carry(old, fresh, new Span(at, at + words.length())), fresh))
                .isEqualTo(expected);
    }

    @Test
    void every_span_of_an_unchanged_text_is_kept_in_its_place() {
        String text = SOLD + "\nYes.\nYes.\n" + SOLD + " 😀 “Yes.”";
        var lines = BlockText.ofLines(text);
        var carrying = Carrying.between(lines, lines, LanguageTag.of("en"), Language.byIcu());
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= text.length(); end++) {
                boolean whole = CodePoints.isBoundary(text, start)
                        && CodePoints.isBoundary(text, end)
                        && !CodePoints.isBlank(text.charAt(start))
                        && !CodePoints.isBlank(text.charAt(end - 1));
                if (whole) {
                    var span = new Span(start, end);
                    assertThat(carrying.carry(span)).isEqualTo(new Carried.Kept(span, false, false));
                }
            }
        }
    }

    @Test
    void blanks_alone_are_lost_and_a_span_outside_is_an_error_of_the_caller() {
        assertThat(carry("a b", "a b", new Span(1, 2))).isEqualTo(new Carried.Lost());
        assertThatThrownBy(() -> carry("a b", "a b", new Span(2, 4))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static Carried carry(String old, String fresh, Span span) {
        return Carrying.between(
                        BlockText.ofLines(old), BlockText.ofLines(fresh), LanguageTag.of("en"), Language.byIcu())
                .carry(span);
    }

    private static String told(Carried result, String fresh) {
        return switch (result) {
            case Carried.Kept k -> "KEPT " + how(k.typography(), k.sentenceChanged()) + k.at().of(fresh);
            case Carried.Moved m -> "MOVED " + how(m.typography(), m.sentenceChanged()) + m.at().of(fresh);
            case Carried.Altered a -> "ALTERED " + a.at().of(fresh);
            case Carried.Ambiguous a ->
                "AMBIGUOUS "
                        + String.join(
                                " ",
                                a.candidates().stream().map(c -> c.of(fresh)).toList());
            case Carried.Lost lost -> "LOST";
        };
    }

    private static String how(boolean typography, boolean sentenceChanged) {
        return (typography ? "typography " : "") + (sentenceChanged ? "changed " : "");
    }
}
