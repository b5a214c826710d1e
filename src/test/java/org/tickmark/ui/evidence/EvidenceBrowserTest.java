package org.tickmark.ui.evidence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.NewClaim;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.testing.As;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;
import org.tickmark.testing.SomeArticles;

@BrowserTest
class EvidenceBrowserTest {

    private static final String TEXT = "The factory in Kelsa employs 340 people.";

    @Autowired
    private CaseRows rows;

    @Autowired
    private SomeArticles articles;

    @Autowired
    private MarkingClaims marking;

    private PersonKey checker;
    private ClaimRef claim;

    @BeforeEach
    void aClaim() {
        PersonKey editor = rows.atTheDoor(Role.EDITOR);
        checker = rows.atTheDoor(Role.CHECKER);
        ArticleId article = articles.open(editor, TEXT);
        claim = As.as(
                checker, () -> marking.mark(article, SomeArticles.words("employs 340 people", TEXT), NewClaim.PLAIN));
    }

    private void openClaim(Page page) {
        SignIn.as(page, checker.value());
        page.navigate("/articles/" + claim.article() + "?claim=" + claim.number());
        assertThat(page.locator("[data-action='add-evidence']").first()).isVisible();
    }

    private static Locator field(Page page, String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    /** Opens the dialog and types the address; the focus then stands in the title. */
    private void address(Page page, String url) {
        page.locator("[data-action='add-evidence']").first().click();
        assertThat(field(page, "URL")).isFocused();
        page.keyboard().type(url);
    }

    private static void stance(Page page, String letter) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Stance"))
                .locator("[tabindex='0']")
                .focus();
        page.keyboard().press(letter);
    }

    private static Locator cards(Page page) {
        return page.locator("[data-evidence]");
    }

    @Test
    void evidence_is_added_from_the_keyboard_and_a_known_source_is_not_doubled(Page page) {
        String url = "https://" + claim.article() + ".example.org/kelsa";
        openClaim(page);
        address(page, url + "?utm_source=letter");
        page.keyboard().press("Tab");
        field(page, "Title").fill("Kelsa’s mill <b>counted</b>");
        stance(page, "q");
        page.keyboard().press("Control+Enter");
        assertThat(cards(page)).hasCount(1);
        assertThat(cards(page)).containsText("Qualifies");
        assertThat(cards(page).locator("a")).hasAttribute("rel", "noopener noreferrer");
        assertThat(cards(page).locator("a")).containsText("Kelsa’s mill <b>counted</b>");

        address(page, url);
        assertThat(page.getByText("The house knows this source.")).isVisible();
        assertThat(page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Stance"))
                        .locator("[tabindex='0']"))
                .isFocused();
        page.keyboard().press("s");
        page.keyboard().press("Control+Enter");
        assertThat(cards(page)).hasCount(2);
        assertThat(page.getByText("2 links, 1 origin").first()).isVisible();
        page.reload();
        assertThat(cards(page)).hasCount(2);
        assertThat(page.evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('tickmark.draft.'))"))
                .isEqualTo(List.of());
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_a_draft_outlives_a_reload(Page page) {
        openClaim(page);
        address(page, "javascript:window.ran=1");
        field(page, "Title").fill("<script>window.ran = 1</script>");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[role='radiogroup'][aria-label='Stance']")).hasAttribute("aria-invalid", "true");
        stance(page, "s");
        page.keyboard().press("Control+Enter");
        assertThat(field(page, "URL")).hasAttribute("aria-invalid", "true");
        field(page, "URL").fill("https://example.org/" + claim.article());
        field(page, "Date").fill("0000");
        page.keyboard().press("Control+Enter");
        assertThat(field(page, "Date")).hasAttribute("aria-invalid", "true");
        field(page, "Date").fill("2021-05-03");
        field(page, "Note").fill("<img src=x onerror=\"window.ran = 1\">");

        page.reload();
        page.locator("[data-action='add-evidence']").first().click();
        assertThat(page.getByText("Your draft from before is back.")).isVisible();
        assertThat(field(page, "Note")).hasValue("<img src=x onerror=\"window.ran = 1\">");
        page.keyboard().press("Control+Enter");
        assertThat(cards(page)).hasCount(1);
        assertThat(cards(page)).containsText("3 May 2021");
        assertThat(cards(page)).not().containsText("decides");
        assertThat(page.evaluate("() => window.ran")).isNull();
    }

    @Test
    void a_link_is_edited_field_by_field_taken_away_and_brought_back(Page page) {
        openClaim(page);
        address(page, "https://example.org/" + claim.article() + "/edited");
        field(page, "Title").fill("A page");
        stance(page, "c");
        Shots.take(page, "evidence-add");
        page.keyboard().press("Control+Enter");
        cards(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Edit")))
                .click();
        field(page, "Pinpoint").fill("p. 3");
        page.keyboard().press("Tab");
        assertThat(page.locator(".tm-pane-foot")).containsText("Saved");
        Shots.take(page, "evidence-edit");
        page.locator("[data-action='done']").click();
        assertThat(cards(page)).containsText("p. 3");

        cards(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Remove")))
                .click();
        assertThat(cards(page)).hasCount(0);
        page.locator("[data-action='undo']").click();
        assertThat(cards(page)).hasCount(1);
    }

    @Test
    void a_note_comes_to_the_other_window_and_leaves_alone_what_is_typed_there(Page mine, Page theirs) {
        openClaim(mine);
        PersonKey other = rows.atTheDoor(Role.CHECKER);
        SignIn.as(theirs, other.value());
        theirs.navigate("/articles/" + claim.article() + "?claim=" + claim.number());
        field(theirs, "Write a note").fill("I am still writing");

        field(mine, "Write a note").fill("Who counted?\n<b>Not</b> the mill.");
        mine.keyboard().press("Control+Enter");
        assertThat(mine.locator("[data-note]")).hasCount(1);
        assertThat(theirs.locator("[data-note]")).containsText("<b>Not</b> the mill.");
        assertThat(field(theirs, "Write a note")).hasValue("I am still writing");

        mine.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Resolve"))
                .click();
        assertThat(theirs.getByText("1 resolved thread")).isVisible();
    }
}
