package org.tickmark.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The steps of the main job, each by clicks alone: none calls a service, and after the sign-in page none types an address.
 *
 * @param ed the Editor's window, signed in
 * @param ch the checker's
 * @param second the window of the one who reviews
 * @param look takes pictures on the way
 */
public record Walk(Page ed, Page ch, Page second, BiConsumer<Page, String> look) {

    private static final String TITLE = "“North Harbour” goes abroad";
    private static final String DEAL = "North Harbour Holding bought the Kelsa mill for $12\u00a0million";
    private static final String FACTORY = "employs 340 people and makes 1,200\u00a0tonnes of board a year";
    private static final String TEXT = TITLE + "\n\nBy Ann Ode — photo: Port Authority\n\nOn 3 May 2021 " + DEAL
            + " — its first deal abroad. “It’s a start,” the chairman said.\n\nThe factory in Kelsa " + FACTORY
            + ". Nobody had asked them.\n";

    /** From the pasted text to a claim that was disputed and ruled on, and one that was agreed on. */
    public void all(String checkersName) {
        bringIn();
        markDealAndFactory();
        handOut(checkersName);
        checkAndPropose();
        disagree();
        rule();
        agree();
    }

    /** 4: an Editor pastes a text; the sentences are offered. */
    void bringIn() {
        nav(ed, "Articles");
        ed.locator("[data-action='new-article']").first().click();
        label(ed, "Text").fill(TEXT);
        assertThat(label(ed, "Title")).hasValue(TITLE);
        label(ed, "Author").fill("Ann Ode");
        ed.locator("[data-action='bring-in']").click();
        assertThat(ed.locator("sentence-list[data-ready]")).isVisible();
        ed.locator("label", new Page.LocatorOptions().setHasText("It’s a start"))
                .click();
        ed.locator("[data-action='claims-from-sentences']").click();
        Bench bench = Bench.in(ed);
        assertThat(bench.mark(1)).hasAttribute("data-status", "OPEN");
        assertThat(bench.quoted(1)).contains("“It’s a start,” the chairman said.");
    }

    /** 5: words are selected with the mouse, and the button that appears makes a claim. */
    void markDealAndFactory() {
        Bench bench = Bench.in(ed);
        bench.draw(DEAL);
        ed.locator("article-text .mark-button").click();
        assertThat(bench.panel(2)).isVisible();
        assertThat(bench.field("statement").locator("textarea")).hasValue(DEAL);
        bench.choose("kind", "Event").choose("priority", "High");
        bench.drawBackwards(FACTORY);
        ed.keyboard().press("n");
        assertThat(bench.panel(3)).isVisible();
        assertThat(bench.quoted(3)).isEqualTo(FACTORY);
        assertThat(bench.quoted(2)).isEqualTo(DEAL);
        look.accept(ed, "workbench-new-claim");
    }

    /** 6: two claims are given to a checker from the list. */
    void handOut(String checkersName) {
        Bench bench = Bench.in(ed);
        bench.tab("ALL").click();
        for (int claim : new int[] {2, 3}) {
            ed.locator(".claim-line[data-claim='" + claim + "'] vaadin-checkbox")
                    .click();
        }
        ed.locator(".bulk-bar [data-action='make-task']").click();
        Locator dialog = bench.dialog();
        dialog.getByLabel("Title").fill("Check the mill");
        dialog.getByLabel("Assignee").fill(checkersName);
        ed.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(checkersName))
                .first()
                .click();
        dialog.locator("[data-action='make-task']").click();
        assertThat(dialog).hasCount(0);
    }

    /** 3 and 5: the task is on the Desk at once; it leads to the claim; evidence, a note, a proposal. */
    void checkAndPropose() {
        ch.locator("[data-part='tasks'] [data-task]", new Page.LocatorOptions().setHasText("Check the mill"))
                .locator("[data-open]")
                .click();
        Locator drawer = ch.locator(".task-drawer");
        assertThat(drawer).isVisible();
        drawer.locator("a", new Locator.LocatorOptions().setHasText("#2"))
                .first()
                .click();
        Bench bench = Bench.in(ch);
        assertThat(bench.panel(2)).hasAttribute("data-status", "OPEN");
        bench.action("take").click();
        assertThat(bench.panel(2)).hasAttribute("data-status", "CHECKING");
        bench.write("statement", "On 3 May 2021 North Harbour Holding bought the Kelsa mill for 12 million dollars.");

        bench.action("add-evidence").click();
        Locator dialog = bench.dialog();
        dialog.getByLabel("URL").fill("https://register.example.org/kelsa");
        dialog.getByLabel("Title", new Locator.GetByLabelOptions().setExact(true))
                .fill("Register of companies, entry of 4 May 2021");
        dialog.getByText("Supports", new Locator.GetByTextOptions().setExact(true))
                .click();
        dialog.getByText("Decides", new Locator.GetByTextOptions().setExact(false))
                .first()
                .click();
        dialog.locator("[data-action='save-evidence']").click();
        assertThat(ch.locator("[data-evidence]")).hasCount(1);

        Locator note = ch.locator(".workbench-side .tm-composer").last();
        note.locator("textarea").fill("The register names the price in euros, too.");
        note.locator("[data-action='send-note']").click();
        assertThat(ch.getByText("The register names the price in euros, too.")).isVisible();

        bench.choose("verdict", "Mostly true").choose("confidence", "moderate");
        bench.write("rationale", "The register has the sale and the price, a day later.");
        bench.action("propose").click();
        if (bench.dialog().count() > 0) {
            bench.dialog().locator("[data-confirm]").click();
        }
        assertThat(bench.panel(2)).hasAttribute("data-status", "IN_REVIEW");
        assertThat(bench.action("agree")).hasCount(0);
        assertThat(bench.mark(2)).hasAttribute("data-status", "IN_REVIEW");
    }

    /** The second pair of eyes: what waits stands on their Desk. */
    void disagree() {
        Locator waits = second.locator(
                "[data-part='to-review'] [data-claim]",
                new Page.LocatorOptions().setHasText("bought the Kelsa mill for 12 million dollars"));
        waits.locator("[data-open]").click();
        Bench bench = Bench.in(second);
        assertThat(bench.panel(2)).isVisible();
        bench.action("disagree").click();
        bench.dialog()
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Mixed"))
                .click();
        look.accept(second, "workbench-review-dialog");
        bench.confirm("The price was agreed in euros.");
        assertThat(bench.panel(2)).hasAttribute("data-status", "DISPUTED");
    }

    /** The Editor rules; the checker's window shows it without a reload. */
    void rule() {
        Bench bench = Bench.in(ed);
        bench.mark(2).click();
        assertThat(bench.panel(2)).hasAttribute("data-status", "DISPUTED");
        bench.action("rule").click();
        bench.dialog()
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Mostly true"))
                .click();
        bench.confirm("The sum is right at that day’s rate.");
        assertThat(bench.panel(2)).hasAttribute("data-status", "VERIFIED");
        bench.mark(3).click();
        assertThat(bench.panel(3)).isVisible();
        bench.action("take").click();
        bench.choose("verdict", "True").choose("confidence", "high");
        bench.write("rationale", "The works council gives both figures.");
        bench.action("propose").click();
        bench.dialog().locator("[data-confirm]").click();
        assertThat(bench.panel(3)).hasAttribute("data-status", "IN_REVIEW");
    }

    void agree() {
        Bench bench = Bench.in(second);
        assertThat(bench.panel(2)).hasAttribute("data-status", "VERIFIED");
        bench.mark(3).click();
        bench.action("agree").click();
        if (bench.dialog().count() > 0) {
            bench.dialog().locator("[data-confirm]").click();
        }
        assertThat(bench.panel(3)).hasAttribute("data-status", "VERIFIED");
    }

    /** 7 and 8: the lawyer reads, changes nothing, sees who did what, and takes the report away. */
    void readAndTakeAway(Page reader) throws IOException {
        nav(reader, "Articles");
        assertThat(reader.locator("[data-screen='articles']")).isVisible();
        reader.locator("[data-article]", new Page.LocatorOptions().setHasText("North Harbour"))
                .first()
                .locator("a")
                .first()
                .click();
        Bench bench = Bench.in(reader);
        bench.mark(2).click();
        assertThat(bench.panel(2)).hasAttribute("data-status", "VERIFIED");
        for (String action : new String[] {"take", "propose", "agree", "rule", "cut", "add-evidence", "make-task"}) {
            assertThat(bench.action(action)).hasCount(0);
        }
        assertThat(bench.field("statement").locator("textarea")).hasAttribute("readonly", "");
        bench.tab("HISTORY").click();
        Locator history = reader.locator(".claim-history");
        assertThat(history).containsText("Dispute ruled");
        assertThat(history).containsText("Disputed → Verified");
        assertThat(history).containsText("Mixed");
        assertThat(history).containsText("The price was agreed in euros.");

        reader.locator(".workbench-head [data-action='export']").click();
        Locator dialog = bench.dialog();
        assertThat(dialog.locator("[data-action='save-report']")).isVisible();
        Download report = reader.waitForDownload(
                () -> dialog.locator("[data-action='save-report']").click());
        assertThat(report.suggestedFilename()).endsWith(".html");
        assertThat(Files.readString(report.path()))
                .contains("bought the Kelsa mill for 12 million dollars")
                .contains("The price was agreed in euros.")
                .doesNotContain("<script");
        reader.keyboard().press("Escape");
        nav(reader, "History");
        assertThat(reader).hasURL(Pattern.compile("/history"));
        assertThat(reader.locator("[data-history='DISPUTE_RULED']").first()).isVisible();
    }

    private static void nav(Page page, String name) {
        page.locator("nav a", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
    }

    private static Locator label(Page page, String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }
}
