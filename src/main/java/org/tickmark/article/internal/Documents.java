package org.tickmark.article.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tickmark.article.ArticleDocument;
import org.tickmark.article.VersionSheet;
import org.tickmark.article.intake.Block;
import org.tickmark.identity.ArticleId;
import org.tickmark.language.Language;
import org.tickmark.language.LanguageTag;
import org.tickmark.language.Spans;

/** Texts with their blocks and sentences, cached by weight: a version's text never changes, so nothing grows stale. */
@Component
public class Documents {

    private static final long BYTES = 96L * 1024 * 1024;

    private final VersionRows rows;
    private final Language language = Language.byIcu();
    private final Cache<Key, ArticleDocument> cache = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Key key, ArticleDocument document) -> weight(document))
            .build();

    Documents(VersionRows rows) {
        this.rows = rows;
    }

    private record Key(UUID version, LanguageTag language) {}

    /** The document; rights are checked before. */
    public ArticleDocument of(ArticleId article, VersionSheet version, LanguageTag tag) {
        Key key = new Key(version.id(), tag);
        ArticleDocument cached = cache.getIfPresent(key);
        if (cached != null) {
            return cached;
        }
        // Not under the cache's lock: cutting a book takes a second, and two doing it at once do no harm.
        ArticleDocument document = read(article, version, tag);
        cache.put(key, document);
        return document;
    }

    private ArticleDocument read(ArticleId article, VersionSheet version, LanguageTag tag) {
        String text = rows.text(version.id());
        List<Block> blocks = rows.blocks(version.id());
        Spans sentences = language.sentences(
                text, Spans.of(blocks.stream().map(Block::span).toList()), tag);
        return new ArticleDocument(
                article, version.id(), version.number(), version.sha256(), tag, text, blocks, sentences);
    }

    private static int weight(ArticleDocument document) {
        return 2 * document.text().length()
                + 8 * document.sentences().size()
                + 48 * document.blocks().size();
    }
}
