package org.tickmark.ui.newarticle;

import java.util.List;
import org.tickmark.article.ArticleDocument;
import org.tickmark.article.intake.Block;
import org.tickmark.article.intake.BlockKind;
import org.tickmark.ui.component.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code sentence-list.js} is fed; offsets are UTF-16 code units into the version's text. */
final class SentencesJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SentencesJson() {}

    static ObjectNode of(ArticleDocument document, Offering offering, boolean keysOn) {
        ObjectNode json = JSON.objectNode();
        json.put("text", document.text());
        json.put("lang", document.language().value());
        json.put("dir", document.language().isRightToLeft() ? "rtl" : "ltr");
        json.put("keysOn", keysOn);
        ArrayNode blocks = json.putArray("blocks");
        int paragraph = 0;
        for (Block block : document.blocks()) {
            if (block.kind() == BlockKind.PARAGRAPH) {
                paragraph++;
            }
            blocks.add(block(block, paragraph, offering.of(block)));
        }
        ObjectNode texts = json.putObject("texts");
        texts.put("all", Words.of("sentences.block.all"));
        return json;
    }

    private static ObjectNode block(Block block, int paragraph, List<Offering.Sentence> sentences) {
        ObjectNode json = JSON.objectNode();
        json.put("kind", block.kind().name());
        json.put(
                "name",
                block.kind() == BlockKind.PARAGRAPH
                        ? Words.of("sentences.paragraph", paragraph)
                        : Words.of("block." + block.kind().name()));
        ArrayNode array = json.putArray("sentences");
        for (Offering.Sentence each : sentences) {
            ObjectNode sentence = array.addObject();
            sentence.put("i", each.index());
            sentence.put("s", each.span().start());
            sentence.put("e", each.span().end());
            sentence.put("words", Words.of("sentences.words", each.words()));
            sentence.put("taken", each.taken());
            sentence.put("telling", each.telling());
            ArrayNode claims = sentence.putArray("claims");
            each.claims().forEach(claims::add);
        }
        return json;
    }
}
