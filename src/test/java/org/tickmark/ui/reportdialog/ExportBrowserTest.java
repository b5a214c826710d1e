package org.tickmark.ui.reportdialog;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.report.CsvGuard;
import org.tickmark.report.internal.Zips;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report of the sample is taken away by clicks, and the file that really arrived is read back. */
@BrowserTest
class ExportBrowserTest {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    Path folder;

    @Test
    void html_csv_json_and_the_archive_arrive_and_say_the_same(Page page) throws IOException {
        openDialog(page);
        assertThat(page.frameLocator(".report-preview iframe").locator("h1")).containsText("More than Syria");
        Shots.take(page, "report-dialog");

        Path html = save(page, "HTML");
        String text = Files.readString(html);
        assertThat(html.getFileName().toString()).endsWith(".html");
        assertThat(text).contains("More than Syria").doesNotContain("<script").doesNotContain("<link");
        assertThat(Pattern.compile("\\ssrc=[\"']?https?:").matcher(text).find())
                .as("it needs nothing from elsewhere")
                .isFalse();

        JsonNode json = JsonMapper.builder().build().readTree(Files.readString(save(page, "JSON")));
        assertThat(json.get("claims").size())
                .isEqualTo(json.get("total").asInt())
                .isGreaterThanOrEqualTo(55);
        assertThat(text).contains(json.get("version").get("sha256").asString());

        Map<String, CSVRecord> rows = new LinkedHashMap<>();
        try (var parser = CSV.parse(new StringReader(Files.readString(save(page, "CSV"))))) {
            parser.forEach(row -> rows.put(row.get("claim"), row));
        }
        assertThat(rows).hasSize(json.get("claims").size());
        json.get("claims").forEach(claim -> {
            CSVRecord row = rows.get(claim.get("number").asString());
            assertThat(CsvGuard.read(row.get("statement")))
                    .isEqualTo(claim.get("statement").asString());
            assertThat(row.get("status")).isEqualTo(claim.get("status").asString());
        });

        Zips archive = Zips.of(Files.readAllBytes(save(page, "Archive")));
        assertThat(archive.text("claims.jsonl").lines()).hasSize(rows.size());
        assertThat(archive.files()).containsKey("manifest.json");

        page.setContent(text);
        Shots.take(page, "report-page");
    }

    @Test
    void notes_and_evidence_go_in_on_request(Page page) throws IOException {
        openDialog(page);
        String without = Files.readString(save(page, "HTML"));
        page.getByLabel("Notes", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Evidence", new Page.GetByLabelOptions().setExact(true)).uncheck();
        assertThat(page.locator("[data-action='save-report']"))
                .hasAttribute("href", Pattern.compile("evidence=false&notes=true"));
        String with = Files.readString(save(page, "HTML"));
        assertThat(with).contains(">Notes<").doesNotContain(">Evidence<");
        assertThat(without).contains(">Evidence<").doesNotContain(">Notes<");
    }

    private static void openDialog(Page page) {
        SignIn.as(page, "reader");
        page.locator("nav a", new Page.LocatorOptions().setHasText("Articles")).click();
        assertThat(page.locator("[data-screen='articles']")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("More than Syria: reading"))
                .first()
                .click();
        page.locator("[data-action='export']").click();
        assertThat(page.locator(".report-preview iframe")).isVisible();
    }

    private Path save(Page page, String format) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + format)))
                .check();
        assertThat(page.locator("[data-action='save-report']")).hasText("Export " + format);
        Download download = page.waitForDownload(
                () -> page.locator("[data-action='save-report']").click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }
}
