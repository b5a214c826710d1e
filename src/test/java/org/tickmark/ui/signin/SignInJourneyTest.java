package org.tickmark.ui.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;

/** Coming in and going out, as people do it. */
@BrowserTest
class SignInJourneyTest {

    private static final String PASSWORD = "seven green kettles";

    @Test
    void one_click_leads_to_where_one_was_going(Page page) {
        page.navigate("/settings?from=mail");
        page.locator("[data-screen=sign-in]").waitFor();
        Shots.take(page, "sign-in");
        page.locator("button[data-person=reader]").click();
        page.locator("[data-screen=settings]").waitFor();
        assertThat(page.url()).endsWith("/settings?from=mail");
    }

    @Test
    void a_wrong_password_is_said_in_words_and_the_name_stays(Page page) {
        page.navigate("/sign-in");
        page.getByLabel("Sign-in name").fill("nobody");
        page.getByLabel("Password").fill("not the one");
        page.locator("[data-action=sign-in]").click();
        assertThat(page.locator("[role=alert]").first()).containsText("do not go together");
        assertThat(page.getByLabel("Sign-in name")).hasValue("nobody");
        assertThat(page.url()).contains("/sign-in");
    }

    @Test
    void an_invitation_makes_an_account_and_leaving_ends_it_at_once(Page admin, Page guest) {
        SignIn.as(admin, "admin");
        admin.navigate("/people");
        admin.locator("[data-action=invite-person]").click();
        String key = "guest-" + UUID.randomUUID().toString().substring(0, 8);
        Locator dialog = admin.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                .fill("Ada Lindgren");
        dialog.getByLabel("Sign-in name").fill(key);
        Shots.take(admin, "people-invite");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Make the link"))
                .click();
        String link = admin.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Link"))
                .inputValue();
        Shots.take(admin, "people-link");
        admin.keyboard().press("Escape");

        guest.navigate(link);
        guest.getByLabel("New password").fill("short");
        guest.getByLabel("The same once more").fill("short");
        button(guest, "Come in").click();
        assertThat(guest.getByText("Too short")).isVisible();
        Shots.take(guest, "invitation");
        guest.getByLabel("New password").fill(PASSWORD);
        guest.getByLabel("The same once more").fill(PASSWORD);
        button(guest, "Come in").click();
        guest.locator("[data-screen=sign-in]").waitFor();
        assertThat(guest.getByLabel("Sign-in name")).hasValue(key);
        guest.getByLabel("Password").fill(PASSWORD);
        guest.locator("[data-action=sign-in]").click();
        guest.waitForURL(url -> !url.contains("/sign-in"));
        guest.navigate("/settings");
        guest.locator("[data-screen=settings]").waitFor();

        admin.navigate("/people?person=" + key);
        Shots.take(admin, "people");
        admin.locator("[data-action=deactivate-person]").click();
        Shots.take(admin, "people-deactivate");
        admin.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Deactivate"))
                .click();
        guest.locator("[data-screen=sign-in]").waitFor();
        assertThat(guest.locator("[role=alert]").first()).containsText("session has ended");
        guest.navigate(link);
        assertThat(guest.getByText("The link does not work any more")).isVisible();
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    @Test
    void a_profile_is_saved_as_its_fields_are_left(Page page) {
        SignIn.as(page, "russia");
        page.navigate("/settings");
        page.locator("[data-screen=settings]").waitFor();
        Shots.take(page, "settings");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Dark"))
                .click();
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
        page.getByLabel("Single-letter keys in the text").uncheck();
        assertThat(page.getByText("Saved").last()).isVisible();
        page.reload();
        page.locator("[data-screen=settings]").waitFor();
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
        assertThat(page.getByLabel("Single-letter keys in the text")).not().isChecked();
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Name").setExact(true))
                .fill("");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Give a name")).isVisible();
    }

    @Test
    void who_may_not_see_people_is_told_so_in_words(Page page) {
        SignIn.as(page, "reader");
        page.navigate("/people");
        assertThat(page.getByText("Only an Admin sees and changes people.")).isVisible();
        page.navigate("/no/such/page");
        assertThat(page.getByRole(AriaRole.HEADING)).containsText("There is no such page");
        Shots.take(page, "no-such-page");
    }

    @Test
    void signing_out_leads_to_the_sign_in_page_and_back_is_no_way_in(Page page) {
        SignIn.as(page, "writer");
        page.navigate("/settings");
        page.locator("[data-me]").click();
        Shots.take(page, "account-menu");
        page.locator("[data-action=sign-out]").click();
        page.locator("[data-screen=sign-in]").waitFor();
        page.navigate("/settings");
        page.locator("[data-screen=sign-in]").waitFor();
    }
}
