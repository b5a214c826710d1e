package org.tickmark.language;

import java.util.BitSet;

/** Cuts one block into sentences, in one pass. */
final class SentenceCutter {

    private final String text;
    private final StopRules rules;
    private final boolean greek;
    private final BitSet items;
    private final Spans.Builder sentences = new Spans.Builder();
    private int start;
    private int title;

    SentenceCutter(String text, LanguageTag language) {
        this.text = text;
        this.rules = new StopRules(text, Stops.of(language));
        this.greek = language.locale().getLanguage().equals("el");
        this.items = ListMarkers.in(text);
    }

    Spans cut() {
        int i = 0;
        while (i < text.length()) {
            char sign = text.charAt(i);
            if (items.get(i)) {
                end(i);
                i++;
            } else if (sign > '?' && sign < 0x80 || sign == ' ') {
                i++;
            } else if (Signs.isLineEnd(sign)) {
                i = lineEnd(i);
            } else if (Signs.ends(sign)) {
                i = stop(i);
            } else if (greek && (sign == ';' || sign == '\u037E')) {
                i++;
                if (i < text.length() && CodePoints.isBlank(text.charAt(i))) {
                    end(i);
                }
            } else {
                title += sign == '《' ? 1 : sign == '》' ? -1 : 0;
                i++;
            }
        }
        end(text.length());
        return sentences.build();
    }

    /** A written line break ends no sentence; an empty line and the paragraph separator do. */
    private int lineEnd(int from) {
        int i = from;
        int breaks = 0;
        boolean paragraph = false;
        while (i < text.length() && CodePoints.isBlank(text.charAt(i))) {
            char sign = text.charAt(i);
            paragraph |= sign == '\u2029';
            boolean pair = sign == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (Signs.isLineEnd(sign)) {
                breaks++;
                i += pair ? 1 : 0;
            }
            i++;
        }
        if (breaks > 1 || paragraph) {
            end(from);
        }
        return i;
    }

    private int stop(int at) {
        var stop = new Stop(text, at);
        int trailing = ellipsisThatBegins(stop);
        if (trailing > 0) {
            end(trailing);
        } else if (title <= 0 && rules.endsSentence(stop, start)) {
            end(stop.end);
        }
        return stop.end;
    }

    /** "… compounds. . . . The practice": the stop is the sentence's own, the three dots stand for words left out. */
    private int ellipsisThatBegins(Stop stop) {
        boolean own = stop.signs == 4
                && stop.signsEnd - stop.at == 7
                && !stop.closesSomething()
                && stop.kind == Stop.Next.CAPITAL
                && stop.at > 0
                && Signs.isWordPart(text.charAt(stop.at - 1));
        return own ? stop.at + 1 : 0;
    }

    private void end(int offset) {
        int from = start;
        int until = offset;
        while (from < until && CodePoints.isBlank(text.charAt(from))) {
            from++;
        }
        while (from < until && CodePoints.isBlank(text.charAt(until - 1))) {
            until--;
        }
        if (from < until) {
            sentences.add(from, until);
        }
        start = offset;
        title = 0;
    }
}
