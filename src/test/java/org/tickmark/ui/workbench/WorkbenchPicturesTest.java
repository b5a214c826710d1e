package org.tickmark.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;

/** The sample's workbench, its tabs and its dialogs; nothing is changed, every dialog is left by Escape. */
@BrowserTest
class WorkbenchPicturesTest {

    private static Bench sample(Page page, String person) {
        SignIn.as(page, person);
        page.locator("nav a", new Page.LocatorOptions().setHasText("Articles")).click();
        assertThat(page.locator("[data-screen='articles']")).isVisible();
        page.locator("[data-article]", new Page.LocatorOptions().setHasText("More than Syria"))
                .locator("a")
                .first()
                .click();
        return Bench.in(page);
    }

    private static void choose(Bench bench, int claim) {
        bench.mark(claim).click();
        assertThat(bench.panel(claim)).isVisible();
    }

    @Test
    void the_panel_and_its_tabs(Page page) {
        Bench bench = sample(page, "editor");
        Shots.take(page, "workbench-no-claim");
        choose(bench, 38);
        assertThat(page.locator("[data-evidence]")).hasCount(4);
        Shots.take(page, "workbench");
        bench.tab("TASKS").click();
        assertThat(page.locator(".claim-tasks [data-task]").first()).isVisible();
        Shots.take(page, "workbench-tasks");
        bench.tab("HISTORY").click();
        assertThat(page.locator(".claim-history li").first()).isVisible();
        Shots.take(page, "workbench-claim-history");
        bench.tab("ALL").click();
        page.locator(".claim-line:visible vaadin-checkbox").first().click();
        assertThat(page.locator(".bulk-bar")).isVisible();
        Shots.take(page, "workbench-all");
    }

    @Test
    void the_dialogs_of_moves(Page page) {
        Bench bench = sample(page, "editor");
        choose(bench, 38);
        dialog(page, bench, "rule");
        dialog(page, bench, "recheck");
        dialog(page, bench, "cut");
        page.keyboard().press("Escape");
        page.keyboard().press("m");
        picture(page, bench, "merge");
        bench.draw("worth $40 billion");
        page.keyboard().press("s");
        picture(page, bench, "split");
    }

    private static void dialog(Page page, Bench bench, String action) {
        bench.action(action).click();
        picture(page, bench, action);
    }

    private static void picture(Page page, Bench bench, String name) {
        assertThat(bench.dialog().locator("button").last()).isVisible();
        Shots.take(page, "workbench-" + name);
        page.keyboard().press("Escape");
        assertThat(bench.dialog()).hasCount(0);
    }
}
