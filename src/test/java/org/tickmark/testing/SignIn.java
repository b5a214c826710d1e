package org.tickmark.testing;

import com.microsoft.playwright.Page;

/** Signs a sample person in as a visitor of the sample does: by the one click on the sign-in page. */
public final class SignIn {

    private SignIn() {}

    /** @param person the key of a sample person: {@code "editor"}, {@code "checker"} … */
    public static void as(Page page, String person) {
        page.navigate("/sign-in");
        page.locator("button[data-person='" + person + "']").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
