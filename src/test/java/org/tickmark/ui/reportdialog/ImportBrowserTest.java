package org.tickmark.ui.reportdialog;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.identity.Role;
import org.tickmark.report.Renamed;
import org.tickmark.report.internal.Zips;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;

/** Archives are brought in by clicks; a damaged or hostile one is refused whole, in a sentence. */
@BrowserTest
class ImportBrowserTest {

    @TempDir
    Path folder;

    @Autowired
    private CaseRows rows;

    private String title;

    @BeforeEach
    void aTitle() {
        title = "A case from elsewhere " + UUID.randomUUID();
    }

    @Test
    void a_good_archive_is_shown_and_then_brought_in(Page page) throws IOException {
        openDialog(page);
        choose(page, "good.zip", Files.readAllBytes(archive()));
        Locator dialog = page.locator("vaadin-dialog.import-dialog");
        assertThat(dialog.locator(".import-article")).containsText(title);
        assertThat(dialog.locator(".import-article")).containsText("55 claims");
        assertThat(dialog.getByRole(AriaRole.RADIO)).hasCount(2);
        Shots.take(page, "import");
        confirm(page).click();
        assertThat(page.getByText("“" + title + "” is here.")).isVisible();
        assertThat(page.locator("[data-article] a", new Page.LocatorOptions().setHasText(title)))
                .isVisible();
    }

    @Test
    void what_is_damaged_hostile_or_here_already_is_refused_in_a_sentence_and_leaves_nothing(Page page)
            throws IOException {
        openDialog(page);
        byte[] good = Files.readAllBytes(archive());

        choose(page, "cut-off.zip", Arrays.copyOf(good, good.length / 2));
        refused(page, "it is not a zip that can be read");
        Shots.take(page, "import-refused");

        Zips altered = Zips.of(good);
        altered.change("claims.jsonl", text -> text.replaceFirst("\"priority\":\"HIGH\"", "\"priority\":\"LOW\""));
        choose(page, "altered.zip", Files.readAllBytes(altered.write(folder)));
        refused(page, "claims.jsonl in the archive is not what the manifest says");

        choose(
                page,
                "slip.zip",
                Files.readAllBytes(Zips.of(good).put("../../evil.txt", "x").write(folder)));
        refused(page, "evil.txt");

        Zips script = Zips.of(good);
        script.change(
                "sources.jsonl",
                text -> text.replaceFirst("\"url\":\"http[^\"]*\"", "\"url\":\"javascript:window.ran=1\""));
        choose(page, "script.zip", Files.readAllBytes(script.sealed().write(folder)));
        refused(page, "is no http or https address");

        choose(page, "sample.zip", Files.readAllBytes(Zips.sample().write(folder)));
        refused(page, "is in this house already");

        page.keyboard().press("Escape");
        assertThat(page.locator("[data-article] a", new Page.LocatorOptions().setHasText(title)))
                .hasCount(0);
    }

    private Path archive() throws IOException {
        return Renamed.sample(
                folder,
                text -> text.replace(
                        "\"title\":\"More than Syria: reading Putin's day in Tehran\"", "\"title\":\"" + title + "\""));
    }

    private void openDialog(Page page) {
        SignIn.as(page, rows.atTheDoor(Role.EDITOR).value());
        page.locator("nav a", new Page.LocatorOptions().setHasText("Articles")).click();
        page.locator("[data-action='import-archive']").click();
        assertThat(confirm(page)).isDisabled();
    }

    private static void choose(Page page, String name, byte[] bytes) {
        page.locator("vaadin-dialog.import-dialog input[type='file']")
                .setInputFiles(new FilePayload(name, "application/zip", bytes));
    }

    private static void refused(Page page, String words) {
        assertThat(page.locator(".import-refused")).containsText(words);
        assertThat(confirm(page)).isDisabled();
    }

    private static Locator confirm(Page page) {
        return page.locator("[data-confirm='import-archive']");
    }
}
