package org.tickmark.ui.history;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.testing.As.as;
import static org.tickmark.testing.SomeArticles.words;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.NewClaim;
import org.tickmark.claim.Notes;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;
import org.tickmark.testing.SomeArticles;

/** The way from a row to its proof, and to its erasing. */
@BrowserTest
class HistoryProofBrowserTest {

    private static final PersonKey EDITOR = new PersonKey("editor");
    private static final String TEXT = "The deal was signed.";

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private Notes notes;

    @Autowired
    private SomeArticles some;

    @TempDir
    Path folder;

    private ArticleId article;

    @BeforeEach
    void a_claim_with_a_note() {
        article = some.open(EDITOR, TEXT);
        ClaimRef claim = as(EDITOR, () -> marking.mark(article, words("deal", TEXT), NewClaim.PLAIN));
        as(EDITOR, () -> notes.write(claim, "Her address is 12 Example Street."));
    }

    private Locator row(Page page, String action) {
        return page.locator("[data-history='" + action + "']");
    }

    @Test
    void a_reader_saves_a_claims_proof_and_opens_it_from_the_file(Page page, Page outside) {
        SignIn.as(page, "reader");
        page.navigate("/history?article=" + article + "&claim=1");
        row(page, "NOTE_WRITTEN").getByRole(AriaRole.BUTTON).click();
        var download = page.waitForDownload(
                () -> page.locator("[data-action='claim-proof']").click());
        assertThat(download.suggestedFilename()).isEqualTo("claim-1-proof.html");
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);

        outside.navigate(file.toUri().toString());
        assertThat(outside.locator("#answer")).hasAttribute("data-answer", "true");
        assertThat(outside.locator("#rows")).containsText("Example Street");
    }

    @Test
    void an_admin_erases_what_a_row_says_and_the_screen_says_what_is_gone(Page page) {
        SignIn.as(page, "admin");
        page.navigate("/history?article=" + article + "&claim=1");
        row(page, "NOTE_WRITTEN").getByRole(AriaRole.BUTTON).click();
        page.locator("[data-action='erase-payload']").click();
        page.getByLabel("Reason").fill("A private address");
        page.locator("vaadin-dialog").getByText("Erase what it says").click();

        assertThat(row(page, "PAYLOAD_ERASED")).hasCount(1);
        assertThat(row(page, "NOTE_WRITTEN")).containsText("content erased");
        assertThat(page.locator("[data-screen='history']")).not().containsText("Example Street");
        row(page, "NOTE_WRITTEN").getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("[data-erased]")).isVisible();
        assertThat(page.locator("[data-action='erase-payload']")).hasCount(0);
        Shots.take(page, "history-erased");
    }
}
