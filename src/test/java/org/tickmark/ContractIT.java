package org.tickmark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.NewClaim;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.storage.Sha256;
import org.tickmark.task.HandingOut;
import org.tickmark.task.NewTask;
import org.tickmark.task.TaskId;
import org.tickmark.testing.As;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.SignIn;
import org.tickmark.testing.SomeArticles;

/** The contract's rows about what stands in the browser: names, addresses and attributes that outside checks rely on. */
@BrowserTest
class ContractIT {

    private static final String SAMPLE = "More than Syria: reading Putin's day in Tehran";
    private static final String TEXT = "The mill in Kelsa employs 340 people.\n\nIt closed in May.";

    @Autowired
    private CaseRows rows;

    @Autowired
    private SomeArticles articles;

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private HandingOut handingOut;

    @Test
    void one_click_signs_a_sample_person_in(Page page) {
        page.navigate("/sign-in");
        page.locator("button[data-person='editor']").click();
        assertThat(page).hasURL(Pattern.compile("/desk$"));
    }

    @ParameterizedTest
    @CsvSource({
        "/desk, desk",
        "/articles, articles",
        "/articles/new, new-article",
        "/tasks, tasks",
        "/history, history",
        "/settings, settings"
    })
    void every_screen_has_its_address_and_its_root(String address, String screen, Page page) {
        SignIn.as(page, "editor");
        page.navigate(address);
        assertThat(page.locator("[data-screen]")).hasCount(1);
        assertThat(page.locator("[data-screen='" + screen + "']")).isVisible();
    }

    @Test
    void sign_in_people_and_the_workbench_have_their_roots_too(Page page) {
        page.navigate("/sign-in");
        assertThat(page.locator("[data-screen='sign-in']")).isVisible();
        SignIn.as(page, "admin");
        page.navigate("/people");
        assertThat(page.locator("[data-screen='people']")).isVisible();
        page.navigate("/articles/" + sample(page));
        assertThat(page.locator("[data-screen='workbench']")).isVisible();
    }

    @Test
    void what_triggers_an_action_carries_its_id_and_its_english_name(Page page) {
        SignIn.as(page, "editor");
        page.navigate("/articles");
        assertThat(page.locator("[data-action='new-article']")).hasText("New article");
        page.navigate("/tasks");
        assertThat(page.locator(".tm-page-head [data-action='new-task']")).hasText("New task");
        page.navigate("/articles/" + sample(page) + "?claim=17");
        assertThat(page.locator("[data-action='export']")).hasText("Export");
        assertThat(page.locator("[data-action='add-evidence']").first()).hasText("Add evidence");
    }

    @Test
    void a_claims_fields_have_the_names_of_the_words(Page page) {
        Claimed claimed = claimed();
        SignIn.as(page, claimed.checker().value());
        page.navigate("/articles/" + claimed.article() + "?claim=1");
        Locator panel = page.locator("claim-panel");
        for (String name : List.of("Statement", "Kind", "Priority", "Verdict", "Confidence", "Rationale", "Checker")) {
            assertThat(panel.getByLabel(name, new Locator.GetByLabelOptions().setExact(true))
                            .first())
                    .isVisible();
        }
    }

    @Test
    void the_text_says_which_it_is_and_its_blocks_are_the_text_itself(Page page) {
        SignIn.as(page, "reader");
        String article = sample(page);
        page.navigate("/articles/" + article);
        Locator text = page.locator("article-text[data-ready]");
        assertThat(text).hasAttribute("data-article", article);
        assertThat(text).hasAttribute("data-version", "1");
        @SuppressWarnings("unchecked")
        var blocks = (List<Map<String, Object>>) page.evaluate("""
                () => [...document.querySelectorAll('article-text [data-start]')].map(block => {
                  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
                  let text = '';
                  while (walker.nextNode()) text += walker.currentNode.data;
                  return { start: Number(block.dataset.start), text };
                })""");
        StringBuilder whole = new StringBuilder();
        for (Map<String, Object> block : blocks) {
            whole.append(whole.isEmpty() ? "" : "\n");
            assertThat(block.get("start")).isEqualTo(whole.length());
            whole.append(block.get("text"));
        }
        assertThat(text)
                .hasAttribute(
                        "data-sha256",
                        Sha256.of(whole.toString().getBytes(StandardCharsets.UTF_8))
                                .hex());
    }

    @Test
    void a_mark_names_its_claims_and_the_status_of_the_first(Page page) {
        SignIn.as(page, "reader");
        page.navigate("/articles/" + sample(page));
        assertThat(page.locator("article-text[data-ready]")).isVisible();
        Locator mark = page.locator("article-text mark[data-claims='17']").first();
        assertThat(mark).hasAttribute("data-status", Pattern.compile("^[A-Z_]+$"));
        @SuppressWarnings("unchecked")
        var claims = (List<String>)
                page.evaluate("() => [...document.querySelectorAll('article-text mark')].map(m => m.dataset.claims)");
        assertThat(claims).allMatch(each -> each.matches("\\d+( \\d+)*"));
    }

    @Test
    void a_row_of_the_articles_names_its_article_and_leads_to_it(Page page) {
        ArticleId article = articles.open(rows.atTheDoor(Role.EDITOR), TEXT);
        SignIn.as(page, "reader");
        page.navigate("/articles");
        page.locator("[data-article='" + article + "'] a[href$='articles/" + article + "']")
                .click();
        assertThat(page).hasURL(Pattern.compile("/articles/" + article + "$"));
    }

    @Test
    void panel_and_list_name_the_claim_and_its_status(Page page) {
        SignIn.as(page, "reader");
        page.navigate("/articles/" + sample(page) + "?claim=17");
        Locator panel = page.locator("claim-panel[data-claim='17']");
        assertThat(panel).hasAttribute("data-status", Pattern.compile("^[A-Z_]+$"));
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^All")))
                .click();
        Locator row = page.locator("[data-claim='1'][data-status]:not(claim-panel)");
        assertThat(row).isVisible();
        assertThat(row).hasAttribute("data-status", Pattern.compile("^[A-Z_]+$"));
    }

    @Test
    void the_panel_says_what_became_of_a_save(Page page) {
        Claimed claimed = claimed();
        SignIn.as(page, claimed.checker().value());
        page.navigate("/articles/" + claimed.article() + "?claim=1");
        Locator panel = page.locator("claim-panel[data-claim='1']");
        assertThat(panel).hasAttribute("data-save", "clean");
        panel.getByLabel("Statement").first().fill("The mill employs 340.");
        page.keyboard().press("Tab");
        assertThat(panel).hasAttribute("data-save", "saved");
    }

    @Test
    void a_task_names_itself_and_its_state(Page page) {
        Claimed claimed = claimed();
        TaskId task = As.as(
                claimed.editor(),
                () -> handingOut.handOut(new NewTask(
                        claimed.article(),
                        "Count",
                        "",
                        "CHECK_NUMBER",
                        List.of(1),
                        Optional.of(claimed.checker()),
                        Set.of(),
                        Optional.empty(),
                        List.of())));
        SignIn.as(page, claimed.checker().value());
        for (String address : List.of("/tasks", "/tasks?view=list", "/desk")) {
            page.navigate(address);
            assertThat(page.locator("[data-task='" + task + "'][data-state='OPEN']"))
                    .isVisible();
        }
    }

    private record Claimed(PersonKey editor, PersonKey checker, ArticleId article, ClaimRef claim) {}

    private Claimed claimed() {
        PersonKey editor = rows.atTheDoor(Role.EDITOR);
        PersonKey checker = rows.atTheDoor(Role.CHECKER);
        ArticleId article = articles.open(editor, TEXT);
        return new Claimed(
                editor,
                checker,
                article,
                As.as(
                        checker,
                        () -> marking.mark(article, SomeArticles.words("employs 340 people", TEXT), NewClaim.PLAIN)));
    }

    /** The sample's id, as its row in the list says it. */
    private static String sample(Page page) {
        page.navigate("/articles");
        return page.locator("[data-article]", new Page.LocatorOptions().setHasText(SAMPLE))
                .first()
                .getAttribute("data-article");
    }
}
