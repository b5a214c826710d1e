package org.tickmark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.EditingClaims;
import org.tickmark.claim.Priority;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.search.ArticleLists;
import org.tickmark.testing.As;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;
import org.tickmark.verdict.Moving;

/**
 * Takes the manual's pictures anew: {@code mvn test -Dtest=ManualPicturesTest -Dtickmark.pictures=true}. Run alone, so
 * that the house holds the sample and nothing else.
 */
@BrowserTest
@EnabledIfSystemProperty(
        named = "tickmark.pictures",
        matches = "true",
        disabledReason = "takes pictures only when asked to")
class ManualPicturesTest {

    private static final Path FOLDER = Path.of("docs", "manual", "pictures");
    private static final PersonKey EDITOR = new PersonKey("editor");
    private static final PersonKey CHECKER = new PersonKey("checker");

    @Autowired
    private ArticleLists lists;

    @Autowired
    private EditingClaims editing;

    @Autowired
    private Moving moving;

    private ArticleId sample;

    @BeforeEach
    void theSample() {
        sample = As.as(EDITOR, () -> lists.all().getFirst().id());
    }

    @Test
    void screens(Page page) {
        page.navigate("/sign-in");
        take(page, "sign-in", page.locator("button[data-person='editor']"));
        SignIn.as(page, "editor");
        take(page, "desk", page.locator("[data-part='led']"));
        page.navigate("/articles");
        take(page, "articles", page.locator("[data-article]"));
        page.navigate("/articles/new");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                .fill(
                        "A mill changes hands\n\nOn 3 May 2021 North Harbour Holding bought the Kelsa mill for $12\u00a0million"
                                + " — its first deal abroad.\n\nThe factory employs 340 people.");
        assertThat(page.locator(".tm-intake-bar [role='status']")).containsText("words in 3 blocks");
        take(page, "new-article", page.locator("[data-action='bring-in']"));
        page.navigate("/tasks?who=all");
        take(page, "tasks", page.locator("[data-task]").first());
        page.navigate("/articles/" + sample + "?claim=38");
        take(
                page,
                "workbench",
                page.locator("article-text[data-ready] mark[data-claims='38']").first());
        page.locator("[data-action='export']").click();
        take(page, "report", page.frameLocator(".report-preview iframe").locator("h1"));
    }

    @Test
    void people(Page page) {
        SignIn.as(page, "admin");
        page.navigate("/people?person=checker");
        take(page, "people", page.locator(".tm-person-panel"));
    }

    @Test
    void history(Page page) {
        ClaimRef claim = new ClaimRef(sample, 25);
        As.as(EDITOR, () -> editing.setPriority(List.of(claim), Priority.LOW));
        As.as(CHECKER, () -> moving.take(claim));
        As.as(CHECKER, () -> editing.setTopic(List.of(claim), "South Caucasus"));
        As.as(EDITOR, () -> editing.setPriority(List.of(claim), Priority.HIGH));
        SignIn.as(page, "reader");
        page.navigate("/history?article=" + sample + "&claim=25");
        page.locator("[data-history='PRIORITY_CHANGED'] button").first().click();
        assertThat(page.locator(".history-detail")).containsText(Pattern.compile("Priority changed"));
        take(page, "history", page.locator(".history-detail .tm-hash"));
    }

    private static void take(Page page, String name, Locator there) {
        assertThat(there.first()).isVisible();
        Shots.settle(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
