package org.tickmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.report.internal.Zips;
import org.tickmark.testing.Browsers;
import org.tickmark.testing.Launched;
import org.tickmark.testing.SignIn;
import org.tickmark.ui.workbench.Walk;

/** The sample, and an article made by hand, go from a house on H2 into an empty one on PostgreSQL and out again, by commands. */
@Tag("process")
@EnabledIfSystemProperty(
        named = "tickmark.product",
        matches = "true",
        disabledReason = "runs in ./tickmark test, which builds the application that it starts")
class TwoHousesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    @TempDir
    Path folder;

    @Test
    void every_record_arrives_in_the_other_house_on_the_other_database() throws Exception {
        Path first = folder.resolve("first.zip");
        Path second = folder.resolve("second.zip");
        String here = folder.resolve("here").toString();
        String there = folder.resolve("there").toString();
        try (var server = Launched.with(Map.of(), "run", "--port", "0", "--data", here)) {
            makeOneByHand(server.ready(PATIENCE));
            server.terminate();
            assertThat(server.ended(PATIENCE)).isZero();
        }
        done(Map.of(), "export", "all", "--output", first.toString(), "--data", here);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Map<String, String> other = Map.of(
                    "TICKMARK_DB_URL", postgres.getJdbcUrl("postgres", "postgres"), "TICKMARK_DB_USER", "postgres");
            String told = done(other, "import", first.toString(), "--data", there);
            assertThat(told).contains("\t55\t", "More than Syria");
            assertThat(told.lines()).hasSize(Browsers.executable().isPresent() ? 2 : 1);
            done(other, "export", "all", "--output", second.toString(), "--data", there);
            try (var again = Launched.with(other, "import", first.toString(), "--data", there)) {
                assertThat(again.ended(PATIENCE)).isEqualTo(2);
                assertThat(again.out()).isEmpty();
                assertThat(again.err()).hasLineCount(1).contains("articles.jsonl, line 1", "in this house already");
            }
        }

        Zips before = Zips.of(Files.readAllBytes(first));
        Zips after = Zips.of(Files.readAllBytes(second));
        assertThat(after.files().keySet())
                .containsExactlyElementsOf(before.files().keySet());
        for (String file : before.files().keySet()) {
            if (file.equals("history.jsonl")) {
                Map<String, List<String>> rows = byArticle(before.text(file));
                Map<String, List<String>> carried = byArticle(after.text(file));
                assertThat(carried.keySet()).isEqualTo(rows.keySet());
                rows.forEach((article, its) -> assertThat(carried.get(article))
                        .as("what the import did to %s follows", article)
                        .startsWith(its.toArray(String[]::new))
                        .hasSizeGreaterThan(its.size()));
            } else if (!file.equals("manifest.json") && !file.equals("checkpoint.txt")) {
                assertThat(new String(after.files().get(file), StandardCharsets.UTF_8))
                        .as(file)
                        .isEqualTo(before.text(file));
            }
        }
    }

    /** Where there is a browser, an article is made as people make it, beside the sample's. */
    private static void makeOneByHand(int port) {
        if (Browsers.executable().isEmpty()) {
            return;
        }
        try (var browsers = Browsers.start()) {
            Walk walk = new Walk(
                    window(browsers, port, "editor"),
                    window(browsers, port, "checker"),
                    window(browsers, port, "checker2"),
                    (page, name) -> {});
            walk.all("Energy researcher");
        }
    }

    private static Page window(Browsers browsers, int port, String person) {
        Page page = browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setViewportSize(1440, 900))
                .newPage();
        SignIn.as(page, person);
        return page;
    }

    @Test
    void a_damaged_archive_is_refused_in_one_sentence() throws Exception {
        Path damaged = Zips.sample()
                .change("anchors.jsonl", text -> text.replaceFirst("Vladimir", "Wladimir"))
                .sealed()
                .write(folder);
        try (var wrong = Launched.with(
                Map.of(),
                "import",
                damaged.toString(),
                "--data",
                folder.resolve("empty").toString())) {
            assertThat(wrong.ended(PATIENCE)).isEqualTo(2);
            assertThat(wrong.out()).isEmpty();
            assertThat(wrong.err()).hasLineCount(1).contains("anchors.jsonl, line 1", "do not stand in the text");
        }
    }

    /** The rows of each article's own stream, in their order. */
    private static Map<String, List<String>> byArticle(String rows) {
        return rows.lines().collect(Collectors.groupingBy(row -> row.substring(0, row.indexOf(",\"seq\""))));
    }

    private static String done(Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        try (var command = Launched.with(environment, args)) {
            assertThat(command.ended(PATIENCE)).as(command.err()).isZero();
            return command.out();
        }
    }
}
