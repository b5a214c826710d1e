package org.tickmark.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.Test;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.SignIn;

/** What lets a browser go on without signing in again, and what does not. */
@BrowserTest
class SessionTest {

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_sites_and_holds_128_bits(Page page) {
        SignIn.as(page, "reader");
        Cookie session = session(page);
        assertThat(session.httpOnly).isTrue();
        assertThat(session.sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(session.value).matches("[0-9A-F]{32,}(\\..*)?");
        assertThat(String.valueOf(page.evaluate("document.cookie"))).doesNotContain(session.value);
        assertThat(page.url()).doesNotContain(session.value);
    }

    @Test
    void signing_in_gives_another_session_than_the_one_before(Page page) {
        page.navigate("/sign-in");
        String before = session(page).value;
        SignIn.as(page, "reader");
        assertThat(session(page).value).isNotEqualTo(before);
    }

    @Test
    void a_form_that_the_house_did_not_make_signs_nobody_in(Page page) {
        page.navigate("/sign-in");
        RequestOptions form = RequestOptions.create()
                .setForm(FormData.create().set("person", "editor"))
                .setMaxRedirects(0);
        APIResponse answer = page.request().post("/sign-in/sample", form);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location")).endsWith("/sign-in?again");
        page.navigate("/desk");
        assertThat(page.url()).contains("/sign-in");
    }

    private static Cookie session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }
}
