package org.tickmark.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Claims;
import org.tickmark.claim.EditingClaims;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.NewClaim;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.testing.As;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.SignIn;
import org.tickmark.testing.SomeArticles;

@BrowserTest
class WorkbenchBrowserTest {

    private static final String FIRST = "The factory in Kelsa employs 340 people";
    private static final String TEXT =
            FIRST + " and makes 1,200 tonnes of board a year. Nobody asked them.\n\nThe mayor praised it in 2021.";

    /** As the version holds it: blocks joined by one line feed. */
    private static final String STANDS = TEXT.replace("\n\n", "\n");

    @Autowired
    private CaseRows rows;

    @Autowired
    private SomeArticles articles;

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private EditingClaims editing;

    @Autowired
    private Claims claims;

    private PersonKey editor;
    private PersonKey checker;
    private ArticleId article;
    private ClaimRef factory;

    @BeforeEach
    void aClaimedArticle() {
        editor = rows.atTheDoor(Role.EDITOR);
        checker = rows.atTheDoor(Role.CHECKER);
        article = articles.open(editor, TEXT);
        factory = marked(FIRST);
    }

    private ClaimRef marked(String words) {
        return As.as(editor, () -> marking.mark(article, SomeArticles.words(words, STANDS), NewClaim.PLAIN));
    }

    private Bench open(Page page, PersonKey who, int claim) {
        SignIn.as(page, who.value());
        page.navigate("/articles/" + article + "?claim=" + claim);
        Bench bench = Bench.in(page);
        assertThat(bench.panel(claim)).isVisible();
        return bench;
    }

    @Test
    void what_one_person_saves_stands_in_the_others_window_and_spares_what_is_being_typed(Page mine, Page theirs) {
        Bench my = open(mine, checker, 1);
        Bench their = open(theirs, editor, 1);
        my.field("rationale").locator("textarea").fill("Half a sentence");
        their.write("statement", "The mill in Kelsa employs 340 people.");
        assertThat(my.field("statement").locator("textarea")).hasValue("The mill in Kelsa employs 340 people.");
        their.draw("1,200 tonnes of board");
        theirs.keyboard().press("n");
        assertThat(my.mark(2)).isVisible();
        assertThat(my.field("rationale").locator("textarea")).hasValue("Half a sentence");
        assertThat(my.panel(1)).isVisible();
        my.write("rationale", "Half a sentence, and the rest of it.");
        assertThat(As.as(editor, () -> claims.sheet(factory)).statement())
                .isEqualTo("The mill in Kelsa employs 340 people.");
    }

    @Test
    void a_stale_save_shows_both_texts_and_a_person_decides(Page mine, Page theirs) {
        Bench my = open(mine, checker, 1);
        Bench their = open(theirs, editor, 1);
        my.field("statement").locator("textarea").fill("Mine.");
        their.write("statement", "Theirs.");
        my.field("statement").locator("textarea").press("Tab");
        assertThat(mine.locator("claim-panel[data-save='refused']")).isVisible();
        assertThat(mine.locator(".save-line")).containsText("Theirs.");
        assertThat(mine.locator(".save-line")).containsText("Mine.");
        mine.getByText("Save mine").click();
        assertThat(mine.locator("claim-panel[data-save='saved']")).isVisible();
        assertThat(their.field("statement").locator("textarea")).hasValue("Mine.");

        their.field("statement").locator("textarea").fill("Theirs again.");
        my.write("statement", "Mine again.");
        their.field("statement").locator("textarea").press("Tab");
        theirs.getByText("Keep theirs").click();
        assertThat(their.field("statement").locator("textarea")).hasValue("Mine again.");
    }

    @Test
    void saving_one_field_leaves_all_others_as_they_were(Page page) {
        As.as(editor, () -> editing.setTopic(java.util.List.of(factory), "mills"));
        Bench bench = open(page, checker, 1);
        bench.choose("priority", "High");
        bench.choose("kind", "Event");
        assertThat(bench.field("topic").locator("input")).hasValue("mills");
        assertThat(As.as(editor, () -> claims.sheet(factory)).topic()).isEqualTo("mills");
    }

    @Test
    void what_was_typed_outlives_a_reload_and_an_ended_session(Page page) {
        Bench bench = open(page, checker, 1);
        bench.field("statement").locator("textarea").fill("Typed and not left");
        page.reload();
        assertThat(Bench.in(page).field("statement").locator("textarea")).hasValue("Typed and not left");
        assertThat(page.locator("claim-panel[data-save='saved']")).isVisible();

        bench.field("rationale").locator("textarea").fill("Typed as the session ended");
        page.context().clearCookies();
        page.reload();
        assertThat(page.locator("[data-screen='sign-in']")).isVisible();
        page.locator("button[data-person='" + checker.value() + "']").click();
        assertThat(Bench.in(page).panel(1)).isVisible();
        assertThat(bench.field("rationale").locator("textarea")).hasValue("Typed as the session ended");
    }

    @Test
    void a_claim_that_was_cut_meanwhile_says_so_and_loses_nothing(Page mine, Page theirs) {
        Bench my = open(mine, checker, 1);
        Bench their = open(theirs, editor, 1);
        my.field("rationale").locator("textarea").fill("Nearly done");
        their.action("cut").click();
        their.confirm("It is no fact.");
        assertThat(my.panel(1)).hasAttribute("data-status", "CUT");
        assertThat(mine.locator("claim-panel .tm-banner")).containsText("It is no fact.");
        assertThat(my.field("rationale").locator("textarea")).hasValue("Nearly done");
        assertThat(my.action("take")).hasCount(0);
        assertThat(my.mark(1)).hasCount(0);
        their.action("reopen").click();
        assertThat(my.mark(1)).hasAttribute("data-status", "CHECKING");
    }

    @Test
    void claims_that_overlap_can_all_be_reached_and_the_address_leads_back(Page page) {
        marked("340 people and makes 1,200 tonnes");
        Bench bench = open(page, checker, 1);
        bench.click("340 people", 1);
        Locator panel = page.locator("claim-panel");
        assertThat(panel).hasAttribute("data-claim", "2");
        bench.click("340 people", 1);
        assertThat(panel).hasAttribute("data-claim", "1");
        bench.click("340 people", 1);
        assertThat(panel).hasAttribute("data-claim", "2");
        assertThat(page).hasURL(Pattern.compile("claim=2"));
        page.goBack();
        assertThat(panel).hasAttribute("data-claim", "1");
        page.goForward();
        assertThat(panel).hasAttribute("data-claim", "2");
    }

    @Test
    void the_list_is_narrowed_and_many_are_changed_at_once(Page page) {
        marked("1,200 tonnes of board");
        marked("The mayor praised it in 2021");
        Bench bench = open(page, checker, 1);
        bench.tab("ALL").click();
        Locator lines = page.locator(".claim-line:visible");
        assertThat(lines).hasCount(3);
        Locator words = page.locator(".claim-filter vaadin-text-field input");
        words.fill("mayor");
        assertThat(page.locator(".claim-list-head")).containsText("1 claim");
        assertThat(lines).hasCount(1);
        words.fill("");
        assertThat(lines).hasCount(3);
        page.getByText("Select all shown").click();
        page.locator(".bulk-bar vaadin-select").last().click();
        page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText("High"))
                .first()
                .click();
        assertThat(page.locator(".claim-line:visible", new Page.LocatorOptions().setHasText("High priority")))
                .hasCount(3);
    }

    @Test
    void a_claim_is_split_and_merged(Page page) {
        Bench bench = open(page, checker, 1);
        bench.draw("340 people");
        page.keyboard().press("s");
        bench.confirm("Three hundred and forty people work there.");
        assertThat(bench.panel(2)).isVisible();
        assertThat(bench.quoted(2)).isEqualTo("340 people");
        bench.click("340 people", 1);
        page.locator("article-text").press("m");
        bench.dialog().getByLabel("stays").click();
        page.locator("vaadin-combo-box-item:visible").first().click();
        bench.dialog().locator("[data-confirm]").click();
        assertThat(bench.dialog()).hasCount(0);
        bench.tab("ALL").click();
        assertThat(page.locator(".claim-line")).hasCount(1);
    }

    @Test
    void words_are_selected_backwards_by_triple_click_and_never_run_as_script(Page page) {
        Bench bench = open(page, checker, 1);
        bench.click("The mayor praised", 3);
        page.locator("article-text .mark-button").click();
        assertThat(bench.panel(2)).isVisible();
        assertThat(bench.quoted(2)).isEqualTo("The mayor praised it in 2021.");
        bench.drawBackwards("Nobody asked them");
        page.keyboard().press("n");
        assertThat(bench.panel(3)).isVisible();
        assertThat(bench.quoted(3)).isEqualTo("Nobody asked them");
        bench.write("statement", "<img src=x onerror=\"window.ran = 1\"> nobody <script>window.ran = 1</script>");
        bench.tab("ALL").click();
        assertThat(page.locator(".claim-line", new Page.LocatorOptions().setHasText("<script>")))
                .hasCount(1);
        assertThat(page.evaluate("() => window.ran")).isNull();
    }
}
