package org.tickmark.report.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tickmark.history.Checkpoint;
import org.tickmark.report.Report;
import org.tickmark.report.ReportContent;
import org.tickmark.report.Sentences;

/**
 * One page that needs nothing else: no script, no font, no picture from anywhere, so that it can be sent and kept. Its
 * own policy forbids even what a mistake of ours would ask for.
 */
@Component
class HtmlReport implements Report {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final ReportWords words;
    private final String style;
    private final String glyphs;

    HtmlReport(Sentences sentences) {
        this.words = new ReportWords(sentences);
        this.style = resource("report/report.css");
        this.glyphs = resource("report/glyphs.svg");
    }

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public void write(ReportContent content, OutputStream out) throws IOException {
        Markup page = new Markup();
        page.ours("<!doctype html>\n").open("html", "lang", "en").open("head");
        page.ours("<meta charset=\"utf-8\">");
        page.ours("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">");
        page.ours("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.ours("<meta name=\"referrer\" content=\"no-referrer\">");
        page.leaf("title", content.head().title() + " – " + words.of("report.name"));
        page.ours("<style>" + style + "</style>").close("head").newLine();
        page.open("body").ours(glyphs).open("main");
        new HtmlHead(page, words, content).draw();
        new HtmlClaims(page, words, content).draw();
        page.close("main");
        foot(page, content.head(), content.checkpoint());
        page.close("body").close("html").newLine();
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void foot(Markup page, ReportContent.Head head, @Nullable Checkpoint checkpoint) {
        page.open("footer").leaf("span", words.of("report.sha256")).open("span");
        page.leaf("code", head.sha256()).close("span").leaf("span", words.of("report.history"));
        page.open("span");
        if (head.historyRow() == 0) {
            page.text(words.of("report.no-history"));
        } else {
            page.leaf("code", head.historyHead()).text(" (" + words.of("report.row", head.historyRow()) + ")");
        }
        page.close("span").leaf("span", words.of("report.checkpoint")).open("span");
        if (checkpoint == null) {
            page.text(words.of("report.no-checkpoint"));
        } else {
            page.leaf("pre", checkpoint.note()).leaf("code", checkpoint.verifierKey());
        }
        page.close("span").close("footer");
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
