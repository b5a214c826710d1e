package org.tickmark.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.NewClaim;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.task.HandingOut;
import org.tickmark.task.NewTask;
import org.tickmark.testing.As;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.SomeArticles;

/** A checker's work from the sign-in page to the proposal, with no mouse at all. */
@BrowserTest
class KeyboardWalkBrowserTest {

    private static final String TEXT =
            "The factory in Kelsa employs 340 people. It makes 1,200 tonnes of board a year. Nobody asked them.";

    /** More stops than any screen here has before what is looked for. */
    private static final int MOST_TABS = 80;

    @Autowired
    private CaseRows rows;

    @Autowired
    private SomeArticles articles;

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private HandingOut handingOut;

    @Test
    void a_checker_takes_marks_sources_and_proposes_by_keyboard_alone(Page page) {
        PersonKey editor = rows.atTheDoor(Role.EDITOR);
        PersonKey checker = rows.atTheDoor(Role.CHECKER);
        ArticleId article = articles.open(editor, TEXT);
        As.as(editor, () -> marking.mark(article, SomeArticles.words("employs 340 people", TEXT), NewClaim.PLAIN));
        As.as(
                editor,
                () -> handingOut.handOut(new NewTask(
                        article,
                        "Count the people",
                        "",
                        "CHECK_NUMBER",
                        List.of(1),
                        Optional.of(checker),
                        Set.of(),
                        Optional.empty(),
                        List.of())));

        page.navigate("/sign-in");
        tabTo(page, "button[data-person='" + checker.value() + "']");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-part='tasks'] [data-open]").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".task-drawer")).isVisible();
        tabTo(page, ".task-drawer a[href*='claim=1']");
        page.keyboard().press("Enter");
        Bench bench = Bench.in(page);
        assertThat(bench.panel(1)).isVisible();

        tabTo(page, "article-text, article-text *");
        page.keyboard().press("t");
        assertThat(bench.panel(1)).hasAttribute("data-status", "CHECKING");
        markTonnes(page, bench);
        page.keyboard().press("k");
        assertThat(bench.panel(1)).isVisible();
        source(page, bench);
        propose(page, bench);
    }

    /** To the second sentence, to its first word with "1", and on to "tonnes": words by their first letters. */
    private static void markTonnes(Page page, Bench bench) {
        page.keyboard().press("Home");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("w");
        page.keyboard().press("1");
        page.keyboard().press("Shift+T");
        page.keyboard().press("Enter");
        assertThat(bench.panel(2)).isVisible();
        org.assertj.core.api.Assertions.assertThat(bench.quoted(2)).isEqualTo("1,200 tonnes");
    }

    private static void source(Page page, Bench bench) {
        page.keyboard().press("e");
        assertThat(page.getByLabel("URL", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        page.keyboard().type("https://register.example.org/" + java.util.UUID.randomUUID());
        page.keyboard().press("Tab");
        tabTo(page, "vaadin-dialog input[id]:not([type='checkbox'])");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).focus();
        page.keyboard().type("Register of companies");
        tabTo(page, "vaadin-dialog [role='radiogroup'] [tabindex='0']");
        page.keyboard().press("s");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[data-evidence]")).hasCount(1);
        assertThat(bench.dialog()).hasCount(0);
    }

    /** From the mark into the panel with Enter, back with Escape; the verdict by its digit, the rest by typing. */
    private static void propose(Page page, Bench bench) {
        tabTo(page, "article-text, article-text *");
        page.keyboard().press("Enter");
        assertThat(bench.field("statement").locator("textarea")).isFocused();
        page.keyboard().press("Control+A");
        page.keyboard().type("The factory in Kelsa has 340 people on its pay roll.");
        page.keyboard().press("Escape");
        assertThat(page.locator("claim-panel[data-save='saved']")).isVisible();
        page.keyboard().press("1");
        assertThat(bench.field("verdict").locator("vaadin-select-value-button")).containsText("True");
        page.keyboard().press("v");
        assertThat(page.getByText("To propose a verdict, fill in: Confidence").last())
                .isVisible();
        tabTo(page, "claim-panel [data-field='confidence'] *");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-select[data-field='confidence'][opened]"))
                .isVisible();
        page.keyboard().type("high");
        page.keyboard().press("Enter");
        assertThat(bench.field("confidence").locator("vaadin-select-value-button"))
                .containsText("high confidence");
        tabTo(page, "claim-panel [data-field='rationale'] textarea");
        page.keyboard().type("The register has the figure.");
        page.keyboard().press("Escape");
        page.keyboard().press("v");
        assertThat(bench.dialog().locator("textarea")).isFocused();
        page.keyboard().press("Control+Enter");
        assertThat(bench.panel(1)).hasAttribute("data-status", "IN_REVIEW");
    }

    /** Goes on with Tab until the focus is there. */
    private static void tabTo(Page page, String selector) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement?.matches(selector)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key does not lead to " + selector);
    }
}
