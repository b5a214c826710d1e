package org.tickmark.apply;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.language.CodePoints;
import org.tickmark.language.LanguageTag;
import org.tickmark.language.Span;
import tools.jackson.databind.JsonNode;

/** A line as it came in, its fields checked as they are asked for. */
record Asked(JsonNode fields) {

    /** The text of a field; what no version may hold is refused here too. */
    String text(String name) throws BadLine {
        var node = fields.get(name);
        if (node == null || !node.isString()) {
            throw new BadLine("The field '%s' must be a text.".formatted(name));
        }
        String text = node.stringValue();
        if (text.indexOf('\0') >= 0) {
            throw new BadLine("The field '%s' holds a NUL at %d.".formatted(name, text.indexOf('\0')));
        }
        int half = CodePoints.firstLoneSurrogate(text);
        if (half >= 0) {
            throw new BadLine("The field '%s' holds half a character at %d.".formatted(name, half));
        }
        return text;
    }

    LanguageTag language() throws BadLine {
        String tag = text("lang");
        try {
            return LanguageTag.of(tag);
        } catch (IllegalArgumentException e) {
            throw new BadLine("'%s' is no language tag.".formatted(tag.length() > 40 ? tag.substring(0, 40) : tag));
        }
    }

    /** Pairs of offsets into the text. */
    List<Span> spans(String name, String text) throws BadLine {
        var node = fields.get(name);
        if (node == null || !node.isArray()) {
            throw new BadLine("The field '%s' must be a list of pairs.".formatted(name));
        }
        var spans = new ArrayList<Span>();
        for (var pair : node) {
            spans.add(span(pair, spans.size(), text));
        }
        return spans;
    }

    private static Span span(JsonNode pair, int index, String text) throws BadLine {
        if (!pair.isArray() || pair.size() != 2 || !isOffset(pair.get(0)) || !isOffset(pair.get(1))) {
            throw new BadLine("Span %d is no pair of whole numbers.".formatted(index));
        }
        int start = pair.get(0).intValue();
        int end = pair.get(1).intValue();
        if (start < 0 || end > text.length() || start >= end) {
            throw new BadLine("Span %d, [%d,%d], does not lie in a text of %d code units."
                    .formatted(index, start, end, text.length()));
        }
        if (!CodePoints.isBoundary(text, start) || !CodePoints.isBoundary(text, end)) {
            throw new BadLine("Span %d, [%d,%d], cuts a character in two.".formatted(index, start, end));
        }
        return new Span(start, end);
    }

    private static boolean isOffset(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt();
    }
}
