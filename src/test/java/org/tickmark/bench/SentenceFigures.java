package org.tickmark.bench;

import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tickmark.language.Language;
import org.tickmark.language.LanguageTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many texts of a file are cut exactly as it says: lines {@code {"lang","text","sentences":[[s,e],…]}}; beside it the
 * same by the JDK, by ICU4J, and by ICU4J with its suppressions.
 */
final class SentenceFigures {

    private interface Cut {
        List<List<Integer>> of(String text, String tag);
    }

    private SentenceFigures() {}

    static List<Figure> all() {
        return List.of(
                figure("sentences.golden", Goal.atLeast("44"), SentenceFigures::ours),
                figure(
                        "sentences.golden_jdk",
                        Goal.NONE,
                        (text, tag) -> jdk(BreakIterator.getSentenceInstance(Locale.forLanguageTag(tag)), text)),
                figure(
                        "sentences.golden_icu",
                        Goal.NONE,
                        (text, tag) -> icu(
                                com.ibm.icu.text.BreakIterator.getSentenceInstance(ULocale.forLanguageTag(tag)), text)),
                figure(
                        "sentences.golden_icu_suppressions",
                        Goal.NONE,
                        (text, tag) -> icu(
                                FilteredBreakIteratorBuilder.getInstance(ULocale.forLanguageTag(tag))
                                        .wrapIteratorWithFilter(com.ibm.icu.text.BreakIterator.getSentenceInstance(
                                                ULocale.forLanguageTag(tag))),
                                text)));
    }

    private static Figure figure(String name, Goal goal, Cut cut) {
        return new NamedFigure(name, "count", goal) {
            @Override
            public boolean needsInput() {
                return true;
            }

            @Override
            public Measured measure(Workplace workplace) throws IOException {
                var lines = lines(workplace.input().orElseThrow());
                long exact = lines.stream()
                        .filter(line -> cut.of(
                                        line.get("text").stringValue(),
                                        line.get("lang").stringValue())
                                .equals(expected(line)))
                        .count();
                return new Measured(exact, lines.size());
            }
        };
    }

    private static List<JsonNode> lines(Path input) throws IOException {
        return Files.readAllLines(input).stream()
                .filter(line -> !line.isBlank())
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private static List<List<Integer>> expected(JsonNode line) {
        var pairs = new ArrayList<List<Integer>>();
        line.get("sentences")
                .forEach(pair ->
                        pairs.add(List.of(pair.get(0).intValue(), pair.get(1).intValue())));
        return pairs;
    }

    private static List<List<Integer>> ours(String text, String tag) {
        return Language.byIcu().sentences(text, LanguageTag.of(tag)).stream()
                .map(span -> List.of(span.start(), span.end()))
                .toList();
    }

    private static List<List<Integer>> jdk(BreakIterator iterator, String text) {
        iterator.setText(text);
        var pairs = new ArrayList<List<Integer>>();
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; start = end, end = iterator.next()) {
            trimmed(text, start, end, pairs);
        }
        return pairs;
    }

    private static List<List<Integer>> icu(com.ibm.icu.text.BreakIterator iterator, String text) {
        iterator.setText(text);
        var pairs = new ArrayList<List<Integer>>();
        int start = iterator.first();
        for (int end = iterator.next();
                end != com.ibm.icu.text.BreakIterator.DONE;
                start = end, end = iterator.next()) {
            trimmed(text, start, end, pairs);
        }
        return pairs;
    }

    private static void trimmed(String text, int start, int end, List<List<Integer>> to) {
        String part = text.substring(start, end);
        if (!part.isBlank()) {
            int from = start + part.length() - part.stripLeading().length();
            to.add(List.of(from, from + part.strip().length()));
        }
    }
}
