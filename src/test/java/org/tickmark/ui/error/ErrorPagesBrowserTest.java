package org.tickmark.ui.error;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;

/** What cannot be shown is told in words, and never by a stack trace. */
@BrowserTest
class ErrorPagesBrowserTest {

    @Test
    void who_may_not_see_a_screen_is_told_so(Page page) {
        SignIn.as(page, "writer");
        page.navigate("/articles/new");
        assertThat(page.locator("h1")).containsText("not open to you");
        assertThat(page.getByText("Your role does not allow this.")).isVisible();
        Shots.take(page, "error-refused");
    }

    @Test
    void an_article_that_is_not_there_and_an_address_that_is_none_say_what_to_do(Page page) {
        SignIn.as(page, "reader");
        page.navigate("/articles/01a1cefc-0000-7000-8000-000000000000");
        assertThat(page.locator("h1")).hasText("There is no such page");
        Shots.take(page, "error-no-article");
        page.navigate("/articles/%3Cimg%20src=x%20onerror=%22window.ran=1%22%3E");
        assertThat(page.locator("h1")).hasText("There is no such page");
        assertThat(page.evaluate("() => window.ran")).isNull();
    }

    @Test
    void a_fault_of_ours_shows_its_number_and_nothing_of_what_it_was(Page page) {
        SignIn.as(page, "reader");
        page.navigate("/test/fault");
        assertThat(page.locator("h1")).containsText("Something went wrong on our side");
        assertThat(page.locator("[data-screen]")).containsText(Pattern.compile("stands in the log: [0-9A-F]{8}"));
        assertThat(page.content())
                .doesNotContain("SECRET-DETAIL")
                .doesNotContain("IllegalState")
                .doesNotContain("at org.");
        Shots.take(page, "error-fault");
    }
}
