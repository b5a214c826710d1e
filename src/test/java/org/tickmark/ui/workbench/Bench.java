package org.tickmark.ui.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** The workbench as a person uses it: with the mouse in the text, and by the names of the panel's fields. */
record Bench(Page page) {

    /** The workbench that this window shows, once its text is drawn. */
    static Bench in(Page page) {
        assertThat(page.locator("article-text[data-ready]")).isVisible();
        return new Bench(page);
    }

    /** Draws the mouse over words that stand within one block, from the first to the last of them. */
    Bench draw(String words) {
        List<Double> ends = ends(words);
        drag(ends.get(0), ends.get(1), ends.get(2), ends.get(3));
        return this;
    }

    /** The same from the last to the first. */
    Bench drawBackwards(String words) {
        List<Double> ends = ends(words);
        drag(ends.get(2), ends.get(3), ends.get(0), ends.get(1));
        return this;
    }

    private void drag(double fromX, double fromY, double toX, double toY) {
        page.mouse().move(fromX, fromY);
        page.mouse().down();
        page.mouse().move(toX, toY, new Mouse.MoveOptions().setSteps(6));
        page.mouse().up();
    }

    /** Where the words begin and end on the screen; only the geometry is asked, nothing is done. */
    @SuppressWarnings("unchecked")
    private List<Double> ends(String words) {
        Object found = page.evaluate("""
                words => {
                  for (const block of document.querySelectorAll('article-text [data-start]')) {
                    const at = block.textContent.indexOf(words);
                    if (at < 0) continue;
                    block.scrollIntoView({block: 'center', behavior: 'instant'});
                    const place = offset => {
                      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
                      for (let node = walker.nextNode(), left = offset; node; node = walker.nextNode()) {
                        if (left < node.length) return [node, left];
                        left -= node.length;
                      }
                    };
                    const box = offset => {
                      const [node, index] = place(offset);
                      const range = document.createRange();
                      range.setStart(node, index);
                      range.setEnd(node, index + 1);
                      return range.getBoundingClientRect();
                    };
                    const first = box(at), last = box(at + words.length - 1);
                    return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2];
                  }
                  return null;
                }
                """, words);
        if (found == null) {
            throw new AssertionError("no block holds: " + words);
        }
        return ((List<Number>) found).stream().map(Number::doubleValue).toList();
    }

    /** Where words begin on the screen, to be clicked. */
    void click(String words, int times) {
        List<Double> ends = ends(words);
        page.mouse()
                .click(
                        ends.get(0) + 2,
                        ends.get(1),
                        new Mouse.ClickOptions().setClickCount(times).setDelay(10));
    }

    /** What the browser holds as selected. */
    String selected() {
        return String.valueOf(page.evaluate("() => String(getSelection())"));
    }

    Locator mark(int claim) {
        return page.locator("article-text mark[data-claims~='" + claim + "']").first();
    }

    Locator panel(int claim) {
        return page.locator("claim-panel[data-claim='" + claim + "']");
    }

    Locator tab(String name) {
        return page.locator(".workbench-side [data-tab='" + name + "']");
    }

    /** An action's button in the panel. */
    Locator action(String id) {
        return page.locator(".workbench-side [data-action='" + id + "']").first();
    }

    Locator field(String name) {
        return page.locator("claim-panel [data-field='" + name + "']");
    }

    /** Types into a text of the panel and leaves it. */
    Bench write(String name, String words) {
        field(name).locator("textarea, input").fill(words);
        field(name).locator("textarea, input").press("Tab");
        assertThat(page.locator("claim-panel[data-save='saved']")).isVisible();
        return this;
    }

    /** Chooses from a list of the panel. */
    Bench choose(String name, String item) {
        field(name).click();
        page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText(item))
                .first()
                .click();
        assertThat(page.locator("claim-panel[data-save='saved']")).isVisible();
        return this;
    }

    /** The dialog that stands open. */
    Locator dialog() {
        return page.locator("vaadin-dialog[opened]");
    }

    /** Fills the open dialog's text and confirms it. */
    void confirm(String words) {
        dialog().locator("textarea").last().fill(words);
        dialog().locator("[data-confirm]").click();
        assertThat(dialog()).hasCount(0);
    }

    /** The words of all marks of a claim, as they stand in the text. */
    String quoted(int claim) {
        return String.join(
                "",
                page.locator("article-text mark[data-claims~='" + claim + "']").allTextContents());
    }

    /** Statuses by claim, as the text shows them. */
    Map<String, Object> statuses() {
        @SuppressWarnings("unchecked")
        Map<String, Object> read = (Map<String, Object>)
                page.evaluate("() => Object.fromEntries([...document.querySelectorAll('article-text mark')]"
                        + ".map(mark => [mark.dataset.claims, mark.dataset.status]))");
        return read;
    }
}
