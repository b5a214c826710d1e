package org.tickmark.article.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tickmark.language.WordCount;
import org.tickmark.refusal.BadInput;

/** Every format that can be brought in, and the limits that hold for all of them. Safe for many threads. */
public final class Intakes {

    /** 10 MB, the file as it comes. */
    public static final int MOST_BYTES = 10_000_000;

    /** Words of the text as it is kept; a long book has 200,000. */
    public static final int MOST_WORDS = 2_000_000;

    private final List<Intake> intakes;

    /** @param intakes the first that knows a name or a type reads it */
    public Intakes(List<Intake> intakes) {
        this.intakes = List.copyOf(intakes);
    }

    /** Plain text and Markdown. */
    public static Intakes standard() {
        return new Intakes(List.of(new PlainTextIntake(), new MarkdownIntake()));
    }

    /**
     * The text of a file.
     *
     * @throws BadInput at the field of the hints: an unknown format, more than {@link #MOST_BYTES} or
     *     {@link #MOST_WORDS}, no words, not UTF-8, NUL, a lone surrogate
     */
    public CanonicalText read(byte[] bytes, IntakeHints hints) {
        if (bytes.length > MOST_BYTES) {
            throw new BadInput(hints.field(), "intake.too-big", bytes.length, MOST_BYTES);
        }
        CanonicalText text = intakeFor(hints).read(bytes, hints);
        if (WordCount.exceeds(MOST_WORDS, text.text(), hints.language())) {
            throw new BadInput(hints.field(), "intake.too-many-words", MOST_WORDS);
        }
        return text;
    }

    /** What a file chooser may offer: {@code .txt}, {@code .md} … */
    public List<String> fileEndings() {
        return intakes.stream()
                .flatMap(intake -> intake.extensions().stream().sorted())
                .map(extension -> "." + extension)
                .toList();
    }

    private Intake intakeFor(IntakeHints hints) {
        return first(intake -> intake.extensions().contains(hints.extension()))
                .or(() -> first(intake -> intake.mediaTypes().contains(hints.plainMediaType())))
                .orElseThrow(() -> new BadInput(
                        hints.field(),
                        "intake.unknown-format",
                        fileEndings().stream().collect(Collectors.joining(", "))));
    }

    private Optional<Intake> first(Predicate<Intake> suits) {
        return intakes.stream().filter(suits).findFirst();
    }
}
