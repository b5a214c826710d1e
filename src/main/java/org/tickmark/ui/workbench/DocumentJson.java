package org.tickmark.ui.workbench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tickmark.article.ArticleDocument;
import org.tickmark.article.intake.Block;
import org.tickmark.claim.MarkedSegment;
import org.tickmark.language.Spans;
import org.tickmark.ui.action.Action;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code article-text.js} is fed; offsets are UTF-16 code units into the version's text. */
final class DocumentJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What the element itself says, by its own names. */
    private static final Map<String, String> TEXTS =
            Map.of("article", "workbench.article", "newClaim", "action.new-claim");

    private DocumentJson() {}

    /**
     * A version with its marks.
     *
     * @param chosen number of the chosen claim; 0 for none
     * @param keysOn whether single keys work for this person
     * @param mayCheck whether words can be made into claims
     * @param words a bundle's key into words
     */
    static ObjectNode document(
            ArticleDocument document,
            List<MarkedSegment> segments,
            int chosen,
            boolean keysOn,
            boolean mayCheck,
            UnaryOperator<String> words) {
        ObjectNode json = JSON.objectNode();
        json.put("article", document.article().toString());
        json.put("version", document.version());
        json.put("sha256", document.sha256().hex());
        json.put("lang", document.language().value());
        json.put("dir", document.language().isRightToLeft() ? "rtl" : "ltr");
        json.put("textUrl", "text/" + document.sha256().hex());
        json.set("blocks", blocks(document.blocks()));
        json.set("sentences", spans(document.sentences()));
        json.set("segments", segments(segments));
        json.set("current", chosen == 0 ? JSON.nullNode() : JSON.numberNode(chosen));
        json.put("keysOn", keysOn);
        json.put("canMark", mayCheck);
        json.set("keys", keys());
        ObjectNode texts = JSON.objectNode();
        TEXTS.forEach((name, key) -> texts.put(name, words.apply(key)));
        json.set("texts", texts);
        return json;
    }

    static ArrayNode segments(List<MarkedSegment> segments) {
        ArrayNode array = JSON.arrayNode();
        for (MarkedSegment each : segments) {
            ObjectNode segment = span(each.span().start(), each.span().end());
            segment.set("claims", numbers(each.claims()));
            segment.put("status", each.status().name());
            array.add(segment);
        }
        return array;
    }

    static ArrayNode numbers(List<Integer> numbers) {
        ArrayNode array = JSON.arrayNode();
        numbers.forEach(array::add);
        return array;
    }

    static ObjectNode object() {
        return JSON.objectNode();
    }

    static JsonNode nothing() {
        return JSON.nullNode();
    }

    private static ObjectNode keys() {
        ObjectNode keys = JSON.objectNode();
        Action.ofText().forEach(action -> keys.put(action.key().toLowerCase(Locale.ROOT), action.id()));
        for (int step = 1; step <= 7; step++) {
            keys.put(Integer.toString(step), Action.SET_VERDICT.id() + "-" + step);
        }
        return keys;
    }

    private static ArrayNode blocks(List<Block> blocks) {
        ArrayNode array = JSON.arrayNode();
        for (Block each : blocks) {
            ObjectNode block = span(each.start(), each.end());
            block.put("kind", each.kind().name());
            block.put("level", each.level());
            array.add(block);
        }
        return array;
    }

    private static ArrayNode spans(Spans spans) {
        ArrayNode array = JSON.arrayNode();
        for (int i = 0; i < spans.size(); i++) {
            array.add(JSON.arrayNode().add(spans.start(i)).add(spans.end(i)));
        }
        return array;
    }

    private static ObjectNode span(int start, int end) {
        ObjectNode span = JSON.objectNode();
        span.put("s", start);
        span.put("e", end);
        return span;
    }
}
