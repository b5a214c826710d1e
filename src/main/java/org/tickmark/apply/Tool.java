package org.tickmark.apply;

import java.util.List;
import java.util.Locale;
import org.tickmark.anchoring.BlockText;
import org.tickmark.anchoring.Carried;
import org.tickmark.anchoring.Carrying;
import org.tickmark.language.Language;
import org.tickmark.language.Span;
import org.tickmark.language.Spans;
import tools.jackson.core.JsonGenerator;

/** What can be applied to a line; each writes the fields of its answer. */
enum Tool {
    WORDS {
        @Override
        void answer(Asked asked, JsonGenerator out) throws BadLine {
            pairs(out, "words", LANGUAGE.words(asked.text("text"), asked.language()));
        }
    },
    SENTENCES {
        @Override
        void answer(Asked asked, JsonGenerator out) throws BadLine {
            pairs(out, "sentences", LANGUAGE.sentences(asked.text("text"), asked.language()));
        }
    },
    CARRY {
        @Override
        void answer(Asked asked, JsonGenerator out) throws BadLine {
            String old = asked.text("old");
            List<Span> spans = asked.spans("spans", old);
            var results = Carrying.between(
                            BlockText.ofLines(old), BlockText.ofLines(asked.text("new")), asked.language(), LANGUAGE)
                    .carry(spans);
            out.writeArrayPropertyStart("results");
            for (var result : results) {
                write(result, out);
            }
            out.writeEndArray();
        }
    };

    private static final Language LANGUAGE = Language.byIcu();

    abstract void answer(Asked asked, JsonGenerator out) throws BadLine;

    /** As it is typed. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void pairs(JsonGenerator out, String name, Spans spans) {
        out.writeArrayPropertyStart(name);
        for (int i = 0; i < spans.size(); i++) {
            pair(spans.get(i), out);
        }
        out.writeEndArray();
    }

    private static void pair(Span span, JsonGenerator out) {
        out.writeStartArray();
        out.writeNumber(span.start());
        out.writeNumber(span.end());
        out.writeEndArray();
    }

    private static void write(Carried result, JsonGenerator out) {
        switch (result) {
            case Carried.Kept kept -> write(out, "KEPT", List.of(kept.at()), kept.typography(), kept.sentenceChanged());
            case Carried.Moved moved ->
                write(out, "MOVED", List.of(moved.at()), moved.typography(), moved.sentenceChanged());
            case Carried.Altered altered -> write(out, "ALTERED", List.of(altered.at()), false, true);
            case Carried.Ambiguous ambiguous -> write(out, "AMBIGUOUS", ambiguous.candidates(), false, true);
            case Carried.Lost lost -> write(out, "LOST", List.of(), false, true);
        }
    }

    /** One place is written as such; of several a person chooses. */
    private static void write(
            JsonGenerator out, String result, List<Span> places, boolean typography, boolean sentenceChanged) {
        boolean ask = result.equals("AMBIGUOUS") || places.isEmpty();
        out.writeStartObject();
        out.writeStringProperty("result", result);
        if (ask) {
            out.writeNullProperty("at");
        } else {
            out.writeName("at");
            pair(places.getFirst(), out);
        }
        out.writeArrayPropertyStart("candidates");
        if (ask) {
            places.forEach(place -> pair(place, out));
        }
        out.writeEndArray();
        out.writeBooleanProperty("typography", typography);
        out.writeBooleanProperty("sentenceChanged", sentenceChanged);
        out.writeEndObject();
    }
}
