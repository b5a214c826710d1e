package org.tickmark.article.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.refusal.BadInput;

class IntakesTest {

    static List<Arguments> badBytes() {
        return List.of(
                Arguments.of("", "intake.empty", List.of()),
                Arguments.of(" \n\u00A0\t\r\n", "intake.empty", List.of()),
                Arguments.of("\uFEFF", "intake.empty", List.of()),
                Arguments.of("One.\nTwo\0.", "intake.nul", List.of(2)),
                Arguments.of("word ".repeat(2_000_001), "intake.too-big", List.of(10_000_005, 10_000_000)),
                Arguments.of("a b ".repeat(1_000_001), "intake.too-many-words", List.of(2_000_000)));
    }

    @ParameterizedTest
    @MethodSource("badBytes")
    void a_text_that_cannot_be_taken_is_refused_in_any_format(String text, String key, List<Object> args) {
        for (String name : List.of("a.txt", "a.md")) {
            var refusal = Reading.refusalOf(name, text.getBytes(UTF_8));
            assertThat(refusal.field()).isEqualTo("file");
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.args()).isEqualTo(args);
        }
    }

    @Test
    void a_text_of_just_the_most_words_and_bytes_is_taken() {
        String most = "a b ".repeat(1_000_000);
        assertThat(Reading.plain(most + "-".repeat(10_000_000 - most.length())).blocks())
                .hasSize(1);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_with_their_place() {
        var latin = Reading.refusalOf("a.txt", "A line.\nCafé".getBytes(ISO_8859_1));
        assertThat(latin.key()).isEqualTo("intake.not-utf-8");
        assertThat(latin.args()).containsExactly(12, 2);

        var cut = Reading.refusalOf("a.txt", Arrays.copyOf("ab😀".getBytes(UTF_8), 5));
        assertThat(cut.args()).containsExactly(3, 1);

        byte[] surrogate = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b'};
        assertThat(Reading.refusalOf("a.md", surrogate).args()).containsExactly(2, 1);
    }

    @Test
    void utf_16_is_refused_by_its_name() {
        assertThat(Reading.refusalOf("a.txt", "Words".getBytes(UTF_16)).key()).isEqualTo("intake.utf-16");
        assertThat(Reading.refusalOf("a.txt", "\uFEFFWords".getBytes(UTF_16LE)).key())
                .isEqualTo("intake.utf-16");
        assertThat(Reading.refusalOf("a.txt", "Words".getBytes(UTF_16LE)).key()).isEqualTo("intake.nul");
    }

    @Test
    void half_a_character_is_refused_even_when_markup_made_it() {
        var pasted = catchThrowableOfType(BadInput.class, () -> new Pasted("One\r\ntwo \uD83D three"));
        assertThat(pasted.field()).isEqualTo("text");
        assertThat(pasted.key()).isEqualTo("intake.lone-surrogate");
        assertThat(pasted.args()).containsExactly(2);

        assertThat(Reading.refusalOf("a.md", "A &#xD83D; b".getBytes(UTF_8)).key())
                .isEqualTo("intake.lone-surrogate");
    }

    @Test
    void the_ending_of_the_name_tells_the_format_and_then_the_media_type() {
        assertThat(Reading.file("A.MD", "*a*".getBytes(UTF_8)).text()).isEqualTo("a");
        assertThat(read(IntakeHints.file("a.txt", Reading.EN).as("text/markdown")))
                .isEqualTo("*a*");
        assertThat(read(IntakeHints.file("article", Reading.EN).as("Text/Markdown; charset=utf-8")))
                .isEqualTo("a");
        assertThat(read(IntakeHints.pasted(Reading.EN))).isEqualTo("*a*");
        assertThat(read(IntakeHints.pasted(Reading.EN).as("text/markdown"))).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a", "", ".", "md", "a.txt.exe"})
    void another_kind_of_file_is_refused_with_those_that_work(String name) {
        var refusal = Reading.refusalOf(name, "words".getBytes(UTF_8));
        assertThat(refusal.key()).isEqualTo("intake.unknown-format");
        assertThat(refusal.args()).containsExactly(".text, .txt, .markdown, .md");
    }

    @Test
    void a_pasted_text_is_the_file_it_would_have_been() {
        String text = "“Ten” — 😀\n\nEnd";
        var pasted = Intakes.standard().read(new Pasted(text).bytes(), IntakeHints.pasted(Reading.EN));
        assertThat(pasted).isEqualTo(Reading.plain(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "empty",
                "too-big",
                "too-many-words",
                "not-utf-8",
                "utf-16",
                "nul",
                "lone-surrogate",
                "too-tangled",
                "unknown-format"
            })
    void every_refusal_has_an_english_sentence(String key) {
        ResourceBundle bundle = PropertyResourceBundle.getBundle("messages/intake", Locale.ROOT);
        String sentence =
                new MessageFormat(bundle.getString("intake." + key), Locale.ENGLISH).format(new Object[] {7, 8});
        assertThat(sentence).endsWith(".").doesNotContain("{").hasSizeGreaterThan(40);
    }

    private static String read(IntakeHints hints) {
        return Intakes.standard().read("*a*".getBytes(UTF_8), hints).text();
    }
}
