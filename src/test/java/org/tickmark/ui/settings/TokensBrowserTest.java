package org.tickmark.ui.settings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.testing.Api;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;

@BrowserTest
class TokensBrowserTest {

    @Autowired
    private Api api;

    @Test
    void a_token_is_made_shown_once_used_and_revoked(Page page) throws Exception {
        String label = "Nightly export " + UUID.randomUUID().toString().substring(0, 8);
        SignIn.as(page, "reader");
        page.navigate("/settings");

        page.locator("[data-action='make-token']").click();
        Locator name = page.getByLabel("What is it for");
        assertThat(name).hasAttribute("aria-invalid", "true");

        name.fill(label);
        page.locator("[data-action='make-token']").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Locator token = dialog.getByLabel("Token", new Locator.GetByLabelOptions().setExact(true));
        assertThat(token).isVisible();
        Shots.take(page, "settings-token-once");
        String secret = token.inputValue();
        assertThat(secret).startsWith("tm_");
        assertThat(api.with(secret).get("/api/v1/articles").status()).isEqualTo(200);
        dialog.getByText("Close").click();

        Locator row = page.locator("[data-token]").filter(new Locator.FilterOptions().setHasText(label));
        assertThat(row).containsText("not used yet");
        page.reload();
        assertThat(row).containsText("used ");
        assertThat(page.content()).doesNotContain(secret);
        Shots.take(page, "settings-tokens");

        row.locator("[data-action='revoke-token']").click();
        page.getByRole(AriaRole.DIALOG)
                .getByText("Revoke", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(row).hasCount(0);
        assertThat(api.with(secret).get("/api/v1/articles").status()).isEqualTo(401);
    }
}
