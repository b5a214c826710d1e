package org.tickmark.report.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tickmark.history.Checkpoint;
import org.tickmark.report.Report;
import org.tickmark.report.ReportContent;

/** What the report says, field by field, in the names of {@link ReportContent}. */
@Component
class JsonReport implements Report {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public void write(ReportContent content, OutputStream out) throws IOException {
        ReportContent.Head head = content.head();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("article", new Article(head));
        all.put("version", new Version(head.version(), head.versionAt().toString(), head.words(), head.sha256()));
        all.put("history", Map.of("row", head.historyRow(), "leaf", head.historyHead()));
        @Nullable Checkpoint checkpoint = content.checkpoint();
        if (checkpoint != null) {
            all.put("checkpoint", Map.of("note", checkpoint.note(), "verifierKey", checkpoint.verifierKey()));
        }
        all.put("made", new Made(head.madeAt().toString(), head.madeBy()));
        all.put("total", content.total());
        all.put("byStatus", content.byStatus());
        all.put("byVerdict", content.byVerdict());
        all.put("waiting", content.waiting());
        all.put("claims", content.claims());
        String json = ArchiveJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(all);
        out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private record Article(
            String id,
            String title,
            @Nullable String author,
            @Nullable String publisher,
            @Nullable String sourceUrl,
            @Nullable String published,
            String language) {
        Article(ReportContent.Head head) {
            this(
                    head.article().toString(),
                    head.title(),
                    head.author(),
                    head.publisher(),
                    head.sourceUrl(),
                    head.published(),
                    head.language());
        }
    }

    private record Version(int number, String at, int words, String sha256) {}

    private record Made(String at, String by) {}
}
