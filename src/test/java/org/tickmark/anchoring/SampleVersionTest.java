package org.tickmark.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tickmark.language.Language;
import org.tickmark.language.LanguageTag;
import org.tickmark.language.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample's second text, edited by hand, and what must become of each of its claims. */
class SampleVersionTest {

    @Test
    void every_claim_of_the_sample_goes_where_its_editor_expects_it() throws IOException {
        JsonNode fixture;
        try (var in = Objects.requireNonNull(SampleVersionTest.class.getResourceAsStream("sample-v2.json"))) {
            fixture = JsonMapper.shared().readTree(in);
        }
        String old = lines(fixture.get("old"));
        String fresh = lines(fixture.get("new"));
        var carrying = Carrying.between(
                BlockText.ofLines(old), BlockText.ofLines(fresh), LanguageTag.of("en"), Language.byIcu());
        var expected = new ArrayList<String>();
        var told = new ArrayList<String>();
        for (var claim : fixture.get("claims")) {
            String quote = claim.get("quote").stringValue();
            int at = old.indexOf(quote);
            String id = claim.get("id").stringValue() + " ";
            told.add(id + tell(carrying.carry(new Span(at, at + quote.length())), fresh));
            String result = claim.get("result").stringValue();
            boolean placed = result.equals("KEPT") || result.equals("MOVED");
            expected.add(id
                    + result
                    + (placed ? " " + claim.get("typography") + " " + claim.get("sentenceChanged") : "")
                    + (result.equals("LOST") ? "" : " " + claim.get("exact").stringValue()));
        }
        assertThat(told).hasSize(55).containsExactlyElementsOf(expected);
    }

    private static String tell(Carried result, String fresh) {
        return switch (result) {
            case Carried.Kept k -> "KEPT " + k.typography() + " " + k.sentenceChanged() + " " + k.at().of(fresh);
            case Carried.Moved m -> "MOVED " + m.typography() + " " + m.sentenceChanged() + " " + m.at().of(fresh);
            case Carried.Altered a -> "ALTERED " + a.at().of(fresh);
            case Carried.Ambiguous a -> "AMBIGUOUS " + a.candidates();
            case Carried.Lost lost -> "LOST";
        };
    }

    private static String lines(JsonNode blocks) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> lines.add(block.stringValue()));
        return String.join("\n", lines);
    }
}
