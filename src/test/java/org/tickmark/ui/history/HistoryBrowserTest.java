package org.tickmark.ui.history;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.EditingClaims;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.NewClaim;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Directory;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Change;
import org.tickmark.testing.As;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;
import org.tickmark.testing.SomeArticles;

/** Who did what, when, from what to what. */
@BrowserTest
class HistoryBrowserTest {

    private static final String TEXT = "The mill in Kelsa employs 340 people. It closed in May.";

    @Autowired
    private CaseRows rows;

    @Autowired
    private SomeArticles articles;

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private EditingClaims editing;

    @Autowired
    private Directory directory;

    private PersonKey editor;
    private PersonKey checker;
    private ArticleId article;
    private ClaimRef claim;

    @BeforeEach
    void aClaimWithAPast() {
        editor = rows.atTheDoor(Role.EDITOR);
        checker = rows.atTheDoor(Role.CHECKER);
        article = articles.open(editor, TEXT);
        claim = As.as(
                checker, () -> marking.mark(article, SomeArticles.words("employs 340 people", TEXT), NewClaim.PLAIN));
        As.as(checker, () -> marking.mark(article, SomeArticles.words("closed in May", TEXT), NewClaim.PLAIN));
        As.as(
                checker,
                () -> editing.statement(claim, new Change<>("employs 340 people", "The mill employs <b>340</b>.")));
    }

    @Test
    void a_claims_rows_say_who_when_what_from_and_to(Page page) {
        SignIn.as(page, rows.atTheDoor(Role.READER).value());
        page.navigate("/history?article=" + article + "&claim=" + claim.number());
        Locator lines = page.locator("[data-history]");
        assertThat(lines).hasCount(2);
        assertThat(page.locator("h1")).hasText("History of #1");
        Locator edited = page.locator("[data-history='STATEMENT_EDITED']");
        assertThat(edited).containsText(name(checker));
        assertThat(edited).containsText(Pattern.compile("\\d{2}:\\d{2}:\\d{2}"));
        assertThat(edited).containsText("employs 340 people → The mill employs <b>340</b>.");

        edited.locator("button").click();
        Locator detail = page.locator(".history-detail");
        assertThat(detail).containsText(name(checker));
        assertThat(detail.locator("dd").nth(0)).hasText("employs 340 people");
        assertThat(detail.locator("dd").nth(1)).hasText("The mill employs <b>340</b>.");
        assertThat(detail.locator(".tm-hash")).hasText(Pattern.compile("[0-9a-f]{64}"));
        Shots.take(page, "history-row");
        detail.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open #1"))
                .click();
        assertThat(page).hasURL(Pattern.compile("articles/" + article + "\\?claim=1$"));
    }

    @Test
    void rows_are_narrowed_by_article_person_and_act_and_back_goes_back(Page page) {
        SignIn.as(page, editor.value());
        page.navigate("/history?article=" + article);
        Locator lines = page.locator("[data-history]");
        assertThat(page.locator("[data-history='CLAIM_MARKED']")).hasCount(2);
        assertThat(page.locator("[data-history='ARTICLE_BROUGHT_IN']")).hasCount(1);

        choose(page, "Who", name(editor));
        assertThat(page).hasURL(Pattern.compile("who=" + editor));
        assertThat(page.locator("[data-history='CLAIM_MARKED']")).hasCount(0);
        assertThat(page.locator("[data-history='ARTICLE_BROUGHT_IN']")).hasCount(1);
        choose(page, "Who", "Anyone");
        assertThat(page).hasURL(Pattern.compile("article=" + article + "$"));
        choose(page, "When", "In the last day");
        assertThat(page).hasURL(Pattern.compile("when=1"));
        assertThat(page.locator("[data-history='CLAIM_MARKED']")).hasCount(2);
        choose(page, "When", "Any time");
        assertThat(page).hasURL(Pattern.compile("article=" + article + "$"));
        choose(page, "What", "Claim marked");
        assertThat(page).hasURL(Pattern.compile("what=CLAIM_MARKED"));
        assertThat(lines).hasCount(2);
        page.goBack();
        assertThat(page.locator("[data-history='STATEMENT_EDITED']")).hasCount(1);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Everything"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/history$"));
        assertThat(lines.first()).isVisible();
        Shots.take(page, "history");
    }

    @Test
    void a_closed_article_has_no_rows_for_others(Page page) {
        ArticleId closed = articles.closed(editor, java.util.Set.of(checker), TEXT);
        SignIn.as(page, rows.atTheDoor(Role.READER).value());
        page.navigate("/history?article=" + closed);
        assertThat(page.getByText("Nothing has been done yet.")).isVisible();
        Shots.take(page, "history-empty");
    }

    private static void choose(Page page, String filter, String value) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + filter)))))
                .click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText(value))
                .first()
                .click();
    }

    private String name(PersonKey key) {
        return As.as(editor, () -> directory.find(key).orElseThrow().name());
    }
}
