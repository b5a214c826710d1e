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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;

@BrowserTest
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
        Shots.take(page, "new-article-refused");
        chooser.setInputFiles(new FilePayload(
                "mill.md",
                "text/markdown",
                ("# The mill\n\n" + "It *stands* in Kelsa.\n\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".tm-intake-file")).containsText("mill.md");
        assertThat(field(page, "Title")).hasValue("The mill");
        assertThat(page.locator(".tm-intake > [role='alert']")).isHidden();
        assertThat(page.locator(".tm-blocks-preview [data-kind='title']")).containsText("The mill");
        Shots.take(page, "new-article-file");
    }

    @Test
    void half_a_character_and_too_long_a_text_are_said_and_stay_in_the_field(Page page) {
        openNewArticle(page);
        field(page, "Title").fill("Half a character");
        type(page, "'A mill ' + String.fromCharCode(0xD83D) + ' stands.'");
        assertThat(page.locator(".tm-intake > [role='alert']")).containsText("half a character (a lone surrogate)");
        page.locator("[data-action='bring-in']").click();
        assertThat(page.locator("[data-screen='new-article']")).isVisible();
        assertThat(field(page, "Text")).hasValue(Pattern.compile("^A mill .* stands\\.$"));

        type(page, "'It stands in Kelsa. '.repeat(500001)");
        assertThat(page.locator(".tm-intake > [role='alert']")).containsText("at most 10,000,000 (10 MB)");
        page.locator("[data-action='bring-in']").click();
        assertThat(page.locator("[data-screen='new-article']")).isVisible();
        assertThat(page.evaluate("() => document.querySelector('.tm-intake-text textarea').value.length"))
                .isEqualTo(10_000_020);
        assertThat(field(page, "Title")).hasValue("Half a character");
    }

    @Test
    void text_from_right_to_left_and_emoji_stand_as_they_were_typed(Page page) {
        String hebrew = "המפעל בקלסה מעסיק 340 עובדים.";
        String emoji = "👩🏽‍🔬 counted 340 people 🇩🇪.";
        openNewArticle(page);
        field(page, "Title").fill("המפעל 👩🏽‍🔬");
        field(page, "Text").fill(hebrew + "\n\n" + emoji);
        page.locator("[data-action='bring-in']").click();
        Locator words = page.locator(".tm-sentence-words");
        assertThat(words).hasText(new String[] {hebrew, emoji});
        assertThat(startsAtTheRight(words.first())).isTrue();
        assertThat(startsAtTheRight(words.nth(1))).isFalse();
        Shots.take(page, "new-article-right-to-left");
        page.locator("label", new Page.LocatorOptions().setHasText("340"))
                .first()
                .locator("input")
                .check();
        page.locator("[data-action='claims-from-sentences']").click();
        assertThat(page.locator("article-text[data-ready] mark[data-claims='1']")
                        .first())
                .isVisible();
        assertThat(page.locator("article-text mark[data-claims='1']").allTextContents())
                .satisfies(parts -> assertThat(String.join("", parts)).isEqualTo(hebrew));
    }

    private static boolean startsAtTheRight(Locator words) {
        return (boolean) words.evaluate("""
                line => {
                  const first = document.createRange();
                  first.setStart(line.firstChild, 0);
                  first.setEnd(line.firstChild, 1);
                  const [letter, all] = [first.getBoundingClientRect(), line.getBoundingClientRect()];
                  return letter.right > (all.left + all.right) / 2;
                }""");
    }

    /** Puts what no keyboard types into the text, and tells the field. */
    private static void type(Page page, String script) {
        page.evaluate("() => { const area = document.querySelector('.tm-intake-text textarea'); area.value = " + script
                + "; area.dispatchEvent(new InputEvent('input', { bubbles: true })); }");
    }

    @Test
    void the_empty_page_can_be_looked_at(Page page) {
        openNewArticle(page);
        Shots.take(page, "new-article");
    }
}
