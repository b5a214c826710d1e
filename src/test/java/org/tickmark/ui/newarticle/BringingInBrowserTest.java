package org.tickmark.ui.newarticle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;

@BrowserTest
@Tag("deep") // until it has been seen green on an idle machine: docs/shown-by.md
class BringingInBrowserTest {

    private static final String DEAL =
            "On 3 May 2021 North Harbour Holding bought the Kelsa mill for $12\u00a0million — its first deal abroad.";
    private static final String FACTORY =
            "The factory in Kelsa employs 340 people and makes 1,200\u00a0tonnes of board a year.";
    private static final String TEXT = "“North Harbour” buys a mill\n\nBy Ann Ode — photo: Port Authority\n\n" + DEAL
            + " “It’s a start,” the chairman said.\n\n" + FACTORY + " Nobody asked them.\n";

    @Autowired
    private CaseRows rows;

    private PersonKey editor;

    @BeforeEach
    void anEditor() {
        editor = rows.atTheDoor(Role.EDITOR);
    }

    private void openNewArticle(Page page) {
        SignIn.as(page, editor.value());
        page.locator("nav a", new Page.LocatorOptions().setHasText("Articles")).click();
        page.locator("[data-action='new-article']").first().click();
        assertThat(page.locator("[data-screen='new-article']")).isVisible();
    }

    private static Locator field(Page page, String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    @Test
    void a_deal_and_a_factory_in_a_pasted_text_become_claims(Page page) {
        openNewArticle(page);
        field(page, "Text").fill(TEXT);
        assertThat(field(page, "Title")).hasValue("“North Harbour” buys a mill");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("As it will stand"))
                .click();
        assertThat(page.locator(".tm-blocks-preview > p")).hasCount(4);
        Shots.take(page, "new-article-preview");
        page.locator("[data-action='bring-in']").click();

        assertThat(page.locator("sentence-list[data-ready]")).isVisible();
        Shots.take(page, "new-article-sentences");
        page.locator("label", new Page.LocatorOptions().setHasText("bought the Kelsa mill"))
                .locator("input")
                .focus();
        page.keyboard().press("Space");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("Space");
        assertThat(page.locator("[data-action='claims-from-sentences']")).hasText("Make 2 claims");
        page.locator("[data-action='claims-from-sentences']").click();

        assertThat(page.locator("article-text[data-ready]")).isVisible();
        assertThat(page.locator("article-text mark[data-claims='1']").first()).isVisible();
        assertThat(page.locator("article-text mark[data-claims='1']").allTextContents())
                .satisfies(parts -> assertThat(String.join("", parts)).isEqualTo(DEAL));
        assertThat(page.locator("article-text mark[data-claims='2']").allTextContents())
                .satisfies(parts -> assertThat(String.join("", parts)).isEqualTo(FACTORY));
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_what_was_typed_outlives_a_reload(Page page) {
        openNewArticle(page);
        page.locator("[data-action='bring-in']").click();
        assertThat(field(page, "Title")).hasAttribute("aria-invalid", "true");

        field(page, "Title").fill("<img src=x onerror=\"window.ran = 1\">");
        page.locator("[data-action='bring-in']").click();
        assertThat(page.locator(".tm-intake > [role='alert']")).isVisible();

        field(page, "Text").fill("A text with a nought: \u0000.");
        assertThat(page.locator(".tm-intake > [role='alert']")).isVisible();
        field(page, "Text").fill("<b>Bold</b> words <script>window.ran = 1</script> stand here.");
        assertThat(page.locator(".tm-intake > [role='alert']")).isHidden();
        field(page, "Author").fill("<script>window.ran = 1</script>");
        field(page, "Source link").fill("javascript:window.ran=1");
        page.locator("[data-action='bring-in']").click();
        assertThat(field(page, "Source link")).hasAttribute("aria-invalid", "true");
        field(page, "Source link").fill("https://example.org/a");
        field(page, "Date").fill("0000");
        page.locator("[data-action='bring-in']").click();
        assertThat(field(page, "Date")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByText("Give a date between the years 1 and 9999.")).isVisible();

        page.reload();
        assertThat(page.getByText("Your draft from before is back.")).isVisible();
        assertThat(field(page, "Author")).hasValue("<script>window.ran = 1</script>");
        assertThat(field(page, "Text")).hasValue(Pattern.compile("^<b>Bold</b> words"));
        field(page, "Date").fill("2021");
        page.locator("[data-action='bring-in']").click();
        assertThat(page.locator("sentence-list[data-ready]")).isVisible();
        assertThat(page.evaluate("() => window.ran")).isNull();
    }

    @Test
    void a_file_is_read_or_refused_in_words(Page page) {
        openNewArticle(page);
        Locator chooser = page.locator("vaadin-upload input[type='file']");
        chooser.setInputFiles(new FilePayload("latin.txt", "text/plain", new byte[] {'a', (byte) 0xe9, 'b'}));
        assertThat(page.locator(".tm-intake > [role='alert']")).isVisible();
        chooser.setInputFiles(new FilePayload("large.txt", "text/plain", new byte[10_000_001]));
        assertThat(page.locator(".tm-intake > [role='alert']")).containsText("larger than 10 MB");
        chooser.setInputFiles(new FilePayload(
                "mill.md",
                "text/markdown",
                ("# The mill\n\n" + "It *stands* in Kelsa. ".repeat(60_000)).getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".tm-intake-file")).containsText("mill.md");
        assertThat(field(page, "Title")).hasValue("The mill");
        assertThat(page.locator(".tm-intake > [role='alert']")).isHidden();
        assertThat(page.locator(".tm-blocks-preview [data-kind='title']")).containsText("The mill");
    }

    @Test
    void the_empty_page_can_be_looked_at(Page page) {
        openNewArticle(page);
        Shots.take(page, "new-article");
    }
}
