package org.tickmark.ui.reportdialog;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.article.Articles;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.testing.Api;
import org.tickmark.testing.As;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.SignIn;
import org.tickmark.testing.SomeArticles;

/** What somebody brought in is handed on to be saved: no browser shows it or runs it in the name of the house. */
@BrowserTest
class AttachmentsTest {

    private static final PersonKey EDITOR = new PersonKey("editor");
    private static final String HOSTILE = "<html><script>document.title = 'ran'</script><p>A hostile page.</p></html>";

    @Autowired
    private SomeArticles some;

    @Autowired
    private Articles articles;

    @Autowired
    private Api api;

    private ArticleId article;
    private String hash = "";

    @BeforeEach
    void a_hostile_text() {
        article = some.open(EDITOR, HOSTILE);
        hash = As.as(EDITOR, () -> articles.sheet(article))
                .versions()
                .getFirst()
                .sha256()
                .hex();
    }

    @Test
    void a_text_and_every_file_made_of_it_are_attachments_in_a_sandbox(Page page) {
        SignIn.as(page, "editor");
        String below = "/reports/" + article;
        Map.of(
                        "/text/" + hash, "text/plain;charset=utf-8",
                        below + "/report.html", "text/html;charset=utf-8",
                        below + "/report.csv", "text/csv;charset=utf-8",
                        below + "/report.json", "application/json",
                        below + "/archive.zip", "application/zip")
                .forEach((path, type) -> {
                    APIResponse answer = page.request().get(path);
                    assertThat(answer.status()).as(path).isEqualTo(200);
                    check(path, type, answer.headers());
                });
        APIResponse unknown = page.request().get(below + "/report.exe", RequestOptions.create());
        assertThat(unknown.headers().get("content-type")).startsWith("text/plain");
    }

    @Test
    void so_are_the_files_of_the_interface(Page page) {
        var editor = api.as(EDITOR);
        String at = "/api/v1/articles/" + article;
        Map.of(
                        at + "/report.html", "text/html;charset=utf-8",
                        at + "/report.csv", "text/csv;charset=utf-8",
                        at + "/archive.zip", "application/zip")
                .forEach((path, type) -> {
                    var answer = editor.get(path);
                    check(
                            path,
                            type,
                            Map.of(
                                    "content-type", answer.header("Content-Type"),
                                    "content-disposition", answer.header("Content-Disposition"),
                                    "content-security-policy", answer.header("Content-Security-Policy"),
                                    "x-content-type-options", answer.header("X-Content-Type-Options")));
                });
        assertThat(editor.get(at + "/versions/1/text").header("Content-Security-Policy"))
                .endsWith("sandbox");
    }

    /** What a person gets who opens its address by hand. */
    @Test
    void opened_by_hand_it_is_saved_and_not_shown(Page page) {
        SignIn.as(page, "editor");
        var saved = page.waitForDownload(() -> page.evaluate("path => { location.href = path; }", "/text/" + hash));
        assertThat(saved.suggestedFilename()).isEqualTo("text.txt");
        assertThat(page.title()).isNotEqualTo("ran");
    }

    private static void check(String path, String type, Map<String, String> headers) {
        assertThat(headers.get("content-type").replace(" ", "").toLowerCase(java.util.Locale.ROOT))
                .as(path)
                .isEqualTo(type);
        assertThat(headers.get("content-disposition")).as(path).matches("attachment; filename=\"[^\"\\r\\n]+\".*");
        assertThat(headers.get("content-security-policy"))
                .as(path)
                .startsWith("default-src 'none'")
                .endsWith("sandbox");
        assertThat(headers.get("x-content-type-options")).as(path).isEqualTo("nosniff");
    }
}
