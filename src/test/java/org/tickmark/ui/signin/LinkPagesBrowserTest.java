package org.tickmark.ui.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.testing.As;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.People;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;

/** What one-time links open. */
@BrowserTest
class LinkPagesBrowserTest {

    private static final String PASSWORD = "seven green kettles";

    @Autowired
    private People some;

    @Autowired
    private org.tickmark.identity.People people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_forgotten_password_is_set_anew_by_a_link_that_works_once(Page admin, Page guest) {
        PersonKey person = some.aPerson(Role.CHECKER);
        SignIn.as(admin, "admin");
        admin.navigate("/people?person=" + person);
        admin.locator("[data-action='reset-link']").click();
        String link = admin.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Link"))
                .inputValue();

        guest.navigate(link);
        assertThat(guest.locator("h1")).hasText("A new password.");
        guest.getByLabel("New password").fill(PASSWORD);
        guest.getByLabel("The same once more").fill(PASSWORD + "s");
        button(guest, "Set the password").click();
        assertThat(guest.getByText("The two differ.")).isVisible();
        Shots.take(guest, "link-reset");
        guest.getByLabel("The same once more").fill(PASSWORD);
        button(guest, "Set the password").click();
        assertThat(guest.getByText("Your password is set. Sign in with it.")).isVisible();
        guest.getByLabel("Password").fill(PASSWORD);
        guest.locator("[data-action=sign-in]").click();
        assertThat(guest.locator("[data-screen='desk']")).isVisible();

        admin.navigate(link);
        assertThat(admin.getByText("The link does not work any more")).isVisible();
        Shots.take(admin, "link-gone");
    }

    @Test
    void the_first_admin_sets_the_house_up(Page page) {
        String key = "first-" + UUID.randomUUID();
        PersonKey admin = some.aPerson(Role.ADMIN);
        String address = As.as(admin, () -> people.invite(key, "Ada Lindgren", "", Role.ADMIN))
                .address();
        // This house has Admins already: its links for new ones differ from the first in nothing but the purpose.
        jdbc.sql("update sign_in_link set purpose = 'SETUP' where person_key = :key")
                .param("key", key)
                .update();
        page.navigate(address.replace("/invitation", "/set-up"));
        assertThat(page.locator("h1")).hasText("Set Tickmark up.");
        assertThat(page.getByText("You are the first Admin")).isVisible();
        Shots.take(page, "link-set-up");
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Name").setExact(true))
                .fill("Ada Lindgren");
        page.getByLabel("New password").fill(PASSWORD);
        page.getByLabel("The same once more").fill(PASSWORD);
        button(page, "Set up").click();
        assertThat(page.getByLabel("Sign-in name")).hasValue(key);
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }
}
