package org.tickmark.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tickmark.article.Articles;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.ArticleId;
import org.tickmark.search.HistoryLists;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The history of an article, oldest first, written as it is read: it may have more rows than fit into memory. */
@RestController
@RequestMapping(ArticlesResource.PATH + "/{article}/history")
class HistoryResource {

    private static final int AT_ONCE = 200;

    private final Articles articles;
    private final HistoryLists lists;
    private final JsonMapper json;

    HistoryResource(Articles articles, HistoryLists lists, JsonMapper json) {
        this.articles = articles;
        this.lists = lists;
        this.json = json;
    }

    @GetMapping
    void history(
            @PathVariable("article") String article,
            @RequestParam(name = "after", defaultValue = "0") String after,
            HttpServletResponse answer)
            throws IOException {
        ArticleId id = articles.sheet(Address.article(article)).id();
        long seen = Address.number("after", after);
        List<HistoryRow> rows = lists.after(id, seen, AT_ONCE);
        answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
        try (JsonGenerator out = json.createGenerator(answer.getOutputStream())) {
            out.writeStartArray();
            while (!rows.isEmpty()) {
                rows.forEach(row -> out.writePOJO(RowJson.of(row)));
                rows = rows.size() < AT_ONCE
                        ? List.of()
                        : lists.after(id, rows.getLast().seq(), AT_ONCE);
            }
            out.writeEndArray();
        }
    }

    /** A row; {@code index} is its place in the house's tree, null until it has one. */
    record RowJson(
            long seq,
            String at,
            String actor,
            String action,
            String subject,
            @Nullable String from,
            @Nullable String to,
            String leaf,
            @Nullable Long index) {

        static RowJson of(HistoryRow row) {
            return new RowJson(
                    row.seq(),
                    row.at().toString(),
                    row.actor(),
                    row.action(),
                    row.subject(),
                    row.from(),
                    row.to(),
                    row.leaf(),
                    row.treeIndex());
        }
    }
}
