package org.tickmark.article.intake;

import java.util.List;
import java.util.Set;
import org.tickmark.language.CodePoints;

/**
 * Plain text: blank lines separate blocks, a single line feed inside a block stays. Only where no line is blank and
 * one is longer than a typewriter's, each line is a block: so do word processors write a text that is pasted.
 */
final class PlainTextIntake implements Intake {

    /** Code units. Texts with hard line ends keep to 65–100; above it a line is a paragraph. */
    private static final int LONGEST_WRITTEN_LINE = 120;

    @Override
    public Set<String> extensions() {
        return Set.of("txt", "text");
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/plain");
    }

    @Override
    public CanonicalText read(byte[] bytes, IntakeHints hints) {
        String text = Utf8.decode(bytes, hints);
        List<String> lines = text.lines().toList();
        var assembling = new Assembling(hints);
        if (everyLineIsAParagraph(text.strip())) {
            lines.forEach(line -> assembling.add(BlockKind.PARAGRAPH, line, 0));
        } else {
            joinLines(lines, assembling);
        }
        return assembling.done();
    }

    private static void joinLines(List<String> lines, Assembling assembling) {
        int first = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || CodePoints.isBlank(lines.get(i))) {
                assembling.add(BlockKind.PARAGRAPH, String.join("\n", lines.subList(first, i)), 0);
                first = i + 1;
            }
        }
    }

    private static boolean everyLineIsAParagraph(String text) {
        return text.lines().noneMatch(CodePoints::isBlank)
                && text.lines().anyMatch(line -> line.length() > LONGEST_WRITTEN_LINE);
    }
}
