package org.tickmark.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tickmark.article.Articles;
import org.tickmark.article.BringingIn;
import org.tickmark.article.Manuscript;
import org.tickmark.article.NewArticle;
import org.tickmark.identity.ArticleId;
import org.tickmark.refusal.BadInput;
import org.tickmark.search.ArticleLists;

/** Articles and their texts. */
@RestController
@RequestMapping(ArticlesResource.PATH)
class ArticlesResource {

    static final String PATH = "/api/v1/articles";

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Articles articles;
    private final ArticleLists lists;
    private final BringingIn bringingIn;

    ArticlesResource(Articles articles, ArticleLists lists, BringingIn bringingIn) {
        this.articles = articles;
        this.lists = lists;
        this.bringingIn = bringingIn;
    }

    @GetMapping
    List<Listed> all() {
        return lists.all().stream()
                .map(row -> new Listed(row.id().toString(), row.title()))
                .toList();
    }

    @PostMapping
    ResponseEntity<Made> bringIn(@Fields({"title", "format", "text"}) Body body) {
        Manuscript manuscript = new Manuscript.Pasted(body.text("text"), mediaType(body.text("format")));
        ArticleId id = bringingIn.bringIn(NewArticle.titled(body.text("title")), manuscript);
        return ResponseEntity.created(URI.create(PATH + "/" + id)).body(new Made(id.toString()));
    }

    @GetMapping("/{article}")
    ArticleJson article(@PathVariable("article") String article) {
        ArticleId id = Address.article(article);
        return ArticleJson.of(articles.sheet(id), lists.counts(id));
    }

    @GetMapping("/{article}/versions/" + Address.NUMBER + "/text")
    ResponseEntity<byte[]> text(@PathVariable("article") String article, @PathVariable("number") int version) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .body(articles.text(Address.article(article), version).getBytes(StandardCharsets.UTF_8));
    }

    private static String mediaType(String format) {
        return switch (format) {
            case "text" -> "text/plain";
            case "markdown" -> "text/markdown";
            default -> throw new BadInput("format", "api.no-such-word", format, "text, markdown");
        };
    }

    record Listed(String id, String title) {}

    record Made(String id) {}
}
