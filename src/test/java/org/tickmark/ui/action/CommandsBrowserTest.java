package org.tickmark.ui.action;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;

/** Everything can be found by name, and every key is told. */
@BrowserTest
class CommandsBrowserTest {

    @Test
    void control_k_finds_actions_and_claims_from_the_keyboard(Page page) {
        SignIn.as(page, "reader");
        assertThat(page.locator("[data-screen='desk']")).isVisible();
        page.keyboard().press("Control+k");
        Locator palette = page.locator("vaadin-dialog.palette");
        assertThat(palette.locator("input")).isFocused();
        assertThat(palette.locator("[data-palette-action='go-articles']")).isVisible();
        assertThat(palette.locator("[data-palette-action='invite-person']")).hasCount(0);
        page.keyboard().type("#38");
        assertThat(palette.locator("[data-palette-claim='38']").first()).isVisible();
        Shots.take(page, "palette");
        palette.locator("input").fill("go to the art");
        assertThat(palette.locator("[role='option'][aria-selected='true']")).containsText("Go to the articles");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/articles$"));
        assertThat(palette).hasCount(0);

        page.keyboard().press("Control+k");
        palette.locator("input").fill("no such thing anywhere");
        assertThat(palette.getByText("Nothing fits.")).isVisible();
        page.keyboard().press("Escape");
        assertThat(palette).hasCount(0);
    }

    @Test
    void the_page_of_keys_names_every_key(Page page) {
        SignIn.as(page, "checker");
        page.locator("[data-screen='desk']").waitFor();
        page.keyboard().press("?");
        Locator keys = page.locator("vaadin-dialog.keys-page");
        assertThat(keys).containsText("New claim");
        assertThat(keys).containsText("Choosing words without a mouse");
        Shots.take(page, "keys");
        page.keyboard().press("Escape");
        assertThat(keys).hasCount(0);

        page.locator(".tm-nav-foot [data-action='keys']").click();
        assertThat(keys).containsText("New claim");
    }
}
