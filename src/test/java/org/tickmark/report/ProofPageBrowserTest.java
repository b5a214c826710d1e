package org.tickmark.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.testing.As.as;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Notes;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.Shots;

/** The page that goes to an outsider, opened from a file, with nothing but the browser. */
@BrowserTest
class ProofPageBrowserTest {

    private static final PersonKey EDITOR = new PersonKey("editor");
    private static final int CLAIM = 17;

    @Autowired
    private Proving proving;

    @Autowired
    private Notes notes;

    @Autowired
    private Access access;

    @TempDir
    Path folder;

    private String html;

    @BeforeEach
    void a_claim_of_the_sample() {
        ArticleId sample = access.everyArticle().getFirst();
        as(EDITOR, () -> notes.write(new ClaimRef(sample, CLAIM), "Seen by the lawyer: “§ 12 <b>ff.</b>”"));
        html = as(EDITOR, () -> proving.page(sample, CLAIM));
    }

    private void open(Page page, String html) throws IOException {
        Path file = folder.resolve("proof.html");
        Files.writeString(file, html);
        page.navigate(file.toUri().toString());
    }

    private static void answers(Page page, String answer) {
        assertThat(page.locator("#answer")).hasAttribute("data-answer", answer);
    }

    /** The page with one byte of the proof in it changed: the one after these words. */
    private String changed(String what) {
        int at = html.indexOf(what, html.indexOf("id=\"proof\"")) + what.length();
        assertThat(html.substring(0, at)).as(what).endsWith(what);
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        int start = html.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
        bytes[start] ^= 1;
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void it_says_true(Page page) throws IOException {
        open(page, html);
        answers(page, "true");
        assertThat(page.locator("#rows > li.good")).not().hasCount(0);
        assertThat(page.locator("#rows > li.bad")).hasCount(0);
        assertThat(page.locator("#rows")).containsText("§ 12 <b>ff.</b>");
        Shots.take(page, "proof-page");
    }

    @Test
    void it_says_false_after_one_changed_byte_wherever_that_is(Page page) throws IOException {
        for (String what : new String[] {
            "lawye",
            "\"salt\" : \"",
            "\"title\" : \"",
            "\"path\" : [ \"",
            "tickmark-claim-pro",
            "\"madeAt\" : \"202",
            "\"checkpoint\" : \"tickm",
            "\"seal\" : \"",
            "\"actor\" : \""
        }) {
            open(page, changed(what));
            answers(page, "false");
        }
    }

    @Test
    void it_says_which_entry_was_changed(Page page) throws IOException {
        open(page, changed("lawye"));
        answers(page, "false");
        assertThat(page.locator("#rows > li.bad")).hasCount(1);
        assertThat(page.locator("#answer")).containsText("entries are not what was signed");
    }

    @Test
    void it_says_so_where_the_browser_does_not_know_the_signature(Page page) throws IOException {
        page.addInitScript("""
                const known = SubtleCrypto.prototype.importKey;
                SubtleCrypto.prototype.importKey = function (format, key, algorithm, ...more) {
                  return algorithm?.name === 'Ed25519'
                    ? Promise.reject(new DOMException('no', 'NotSupportedError'))
                    : known.call(this, format, key, algorithm, ...more);
                };
                """);
        open(page, html);
        answers(page, "unsure");
        assertThat(page.locator("#answer")).containsText("does not know Ed25519");
        open(page, changed("lawye"));
        answers(page, "false");
    }
}
