package org.tickmark.article.intake;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.language.CodePoints;
import org.tickmark.language.Span;
import org.tickmark.refusal.BadInput;

/** Puts blocks together to a text. What is blank is no block: it has no word to account for. */
final class Assembling {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final IntakeHints hints;

    Assembling(IntakeHints hints) {
        this.hints = hints;
    }

    void add(BlockKind kind, String words, int level) {
        if (CodePoints.isBlank(words)) {
            return;
        }
        if (!blocks.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        text.append(Utf8.withLineFeeds(words));
        blocks.add(new Block(kind, new Span(start, text.length()), level));
    }

    /** @throws BadInput when there is no word, or markup such as {@code &#xD800;} made half a character */
    CanonicalText done() {
        if (blocks.isEmpty()) {
            throw new BadInput(hints.field(), "intake.empty");
        }
        int lone = CodePoints.firstLoneSurrogate(text);
        if (lone >= 0) {
            throw new BadInput(hints.field(), "intake.lone-surrogate", Lines.at(lone, text));
        }
        return new CanonicalText(text.toString(), blocks);
    }
}
