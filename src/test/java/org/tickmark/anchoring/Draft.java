package org.tickmark.anchoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tickmark.language.Language;
import org.tickmark.language.LanguageTag;
import org.tickmark.language.Span;

/** A text that can be edited while it is known where each of its claims goes: sentences in blocks, claims in sentences. */
final class Draft {

    /** What an edit did to a claim. */
    enum Fate {
        SAME,
        CHANGED,
        GONE
    }

    static final class Claim {
        final int number;
        int start;
        int end;
        Fate fate = Fate.SAME;
        boolean unsure;

        Claim(int number, int start, int end) {
            this.number = number;
            this.start = start;
            this.end = end;
        }
    }

    static final class Sentence {
        String text;
        final List<Claim> claims = new ArrayList<>();

        Sentence(String text) {
            this.text = text;
        }

        Sentence copy(boolean withClaims) {
            var copy = new Sentence(text);
            if (withClaims) {
                claims.forEach(claim -> copy.claims.add(new Claim(claim.number, claim.start, claim.end)));
            }
            return copy;
        }

        /** Replaces words; claims before and after stay the same, those that touch it changed. */
        void replace(int from, int to, String with) {
            int longer = with.length() - (to - from);
            for (var claim : claims) {
                if (claim.end <= from) {
                    continue;
                }
                if (claim.start >= to) {
                    claim.start += longer;
                } else {
                    claim.fate = Fate.CHANGED;
                    claim.start = Math.min(claim.start, from);
                    claim.end = Math.max(claim.end, to) + longer;
                    if (claim.end <= claim.start) {
                        claim.fate = Fate.GONE;
                    }
                    continue;
                }
                claim.end += longer;
            }
            text = text.substring(0, from) + with + text.substring(to);
        }
    }

    final LanguageTag language;
    final List<List<Sentence>> blocks = new ArrayList<>();

    private Draft(LanguageTag language) {
        this.language = language;
    }

    /** One of our texts, a line a block. */
    static Draft of(String tag) {
        try (InputStream in = Objects.requireNonNull(Draft.class.getResourceAsStream(tag + ".txt"))) {
            return of(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    LanguageTag.of(tag.equals("forms") ? "en" : tag));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Draft of(String text, LanguageTag language) {
        var draft = new Draft(language);
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var block = new ArrayList<Sentence>();
            Language.byIcu().sentences(line, language).stream().forEach(s -> block.add(new Sentence(s.of(line))));
            draft.blocks.add(block);
        });
        return draft;
    }

    Draft copy() {
        var copy = new Draft(language);
        blocks.forEach(block -> {
            var sentences = new ArrayList<Sentence>();
            block.forEach(sentence -> sentences.add(sentence.copy(true)));
            copy.blocks.add(sentences);
        });
        return copy;
    }

    List<Sentence> sentences() {
        return blocks.stream().flatMap(List::stream).toList();
    }

    String text() {
        return place(null);
    }

    /** Where the claim stands in the text, or null. */
    Span find(int number) {
        var place = new Span[1];
        place(new Object[] {number, place});
        return place[0];
    }

    Claim claim(int number) {
        return sentences().stream()
                .flatMap(sentence -> sentence.claims.stream())
                .filter(claim -> claim.number == number)
                .findFirst()
                .orElse(null);
    }

    private String place(Object[] wanted) {
        var text = new StringBuilder();
        for (var block : blocks) {
            if (block.isEmpty()) {
                continue;
            }
            text.append(text.isEmpty() ? "" : "\n");
            boolean first = true;
            for (var sentence : block) {
                text.append(first ? "" : " ");
                first = false;
                for (var claim : sentence.claims) {
                    if (wanted != null && claim.number == (int) wanted[0]) {
                        ((Span[]) wanted[1])[0] = new Span(text.length() + claim.start, text.length() + claim.end);
                    }
                }
                text.append(sentence.text);
            }
        }
        return text.toString();
    }
}
