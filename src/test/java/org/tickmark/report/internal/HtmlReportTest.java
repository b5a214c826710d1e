package org.tickmark.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.report.ReportContent;
import org.tickmark.report.Sentences;

class HtmlReportTest {

    private final HtmlReport report = new HtmlReport(new Sentences());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</style><script>alert(1)</script>",
                "javascript:alert(1)",
                "' onmouseover='alert(1)",
                "--><svg onload=alert(1)>",
                "{0} {1, number} '{"
            })
    void what_looks_like_markup_in_any_field_stays_text(String hostile) throws IOException {
        Document page = Jsoup.parse(written(hostile));

        assertThat(page.select("script, img, iframe, object, embed, link, form, base"))
                .isEmpty();
        assertThat(page.getAllElements().eachText().stream()
                        .filter(text -> text.contains(hostile.strip()))
                        .count())
                .as("the text is there to be read")
                .isPositive();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).matches("#status-[a-z-]+");
                }
            }
        }
        assertThat(page.select("style")).hasSize(1);
    }

    @Test
    void the_page_needs_nothing_from_anywhere() throws IOException {
        String html = written("https://example.org/evidence");

        assertThat(html).doesNotContain("url(", "@import", "src=", "<link", "@font-face");
        Document page = Jsoup.parse(html);
        assertThat(page.select("a[href]")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).isEqualTo("https://example.org/evidence");
            assertThat(link.attr("rel")).contains("noopener", "noreferrer");
        });
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @Test
    void it_shows_the_hash_of_the_version_and_the_head_of_the_history() throws IOException {
        assertThat(written("x")).contains("0".repeat(64), "f".repeat(64), "row 7");
    }

    @Test
    void it_carries_the_checkpoint_as_it_was_signed_and_a_preview_says_that_it_has_none() throws IOException {
        Document page = Jsoup.parse(written("x"));
        assertThat(page.select("footer pre").first().wholeText()).isEqualTo("tickmark/test\n12\nroot\n\n— signed\n");
        assertThat(page.select("footer code").last().text()).isEqualTo("a key");

        ReportContent full = Reports.full("x");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.write(
                new ReportContent(
                        full.head(),
                        full.byStatus(),
                        full.byVerdict(),
                        full.waiting(),
                        full.claims(),
                        true,
                        true,
                        null),
                out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("none: this is a preview");
    }

    @Test
    void a_verified_claim_that_nobody_reviewed_says_so() throws IOException {
        assertThat(written("x")).contains("checked, not reviewed");
    }

    private String written(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.write(Reports.full(text), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
