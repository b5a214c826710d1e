package org.tickmark.article.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.tickmark.language.LanguageTag;
import org.tickmark.refusal.BadInput;

/** Reads what a test wrote, and shows a text as lines that can be compared: {@code PARAGRAPH 0 words}. */
final class Reading {

    static final LanguageTag EN = LanguageTag.of("en");

    private Reading() {}

    static CanonicalText plain(String text) {
        return file("a.txt", text.getBytes(UTF_8));
    }

    static CanonicalText markdown(String text) {
        return file("a.md", text.getBytes(UTF_8));
    }

    static CanonicalText file(String name, byte[] bytes) {
        return Intakes.standard().read(bytes, IntakeHints.file(name, EN));
    }

    static BadInput refusalOf(String name, byte[] bytes) {
        var refusal = catchThrowableOfType(BadInput.class, () -> file(name, bytes));
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }

    static List<String> shown(CanonicalText text) {
        return text.blocks().stream()
                .map(block ->
                        block.kind() + " " + block.level() + " " + block.span().of(text.text()))
                .toList();
    }
}
