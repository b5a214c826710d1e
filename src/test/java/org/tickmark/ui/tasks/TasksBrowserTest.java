package org.tickmark.ui.tasks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.Status;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Part;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.task.HandingOut;
import org.tickmark.task.NewTask;
import org.tickmark.task.TaskId;
import org.tickmark.testing.As;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;

@BrowserTest
class TasksBrowserTest {

    @Autowired
    private CaseRows rows;

    @Autowired
    private HandingOut handingOut;

    private PersonKey editor;
    private PersonKey checker;
    private ArticleId article;

    @BeforeEach
    void anArticleOfATeam() {
        editor = rows.atTheDoor(Role.EDITOR);
        checker = rows.atTheDoor(Role.CHECKER);
        article = rows.article("A board", editor, true);
        rows.member(article, checker, Part.CHECKER);
        rows.claim(article, 1, Status.OPEN, Optional.empty());
        rows.claim(article, 2, Status.VERIFIED, Optional.of(checker));
    }

    @Test
    void a_card_is_dragged_to_another_column_and_another_window_sees_it(Page mine, Page theirs) {
        TaskId id = task("Drag me", Optional.of(checker));
        SignIn.as(theirs, editor.value());
        board(theirs);
        SignIn.as(mine, checker.value());
        board(mine);
        mine.dragAndDrop("[data-task='" + id + "']", "[data-column='WAITING']");
        assertThat(card(mine, "WAITING", id)).hasAttribute("data-state", "WAITING");
        assertThat(card(theirs, "WAITING", id)).isVisible();
        mine.locator("[data-action='undo']").click();
        assertThat(card(theirs, "OPEN", id)).isVisible();
    }

    @Test
    void a_card_is_moved_by_keyboard_and_keeps_the_focus(Page page) {
        TaskId one = task("First", Optional.of(checker));
        TaskId two = task("Second", Optional.of(checker));
        SignIn.as(page, checker.value());
        board(page);
        page.locator("[data-task='" + one + "'] [data-open]").focus();
        page.keyboard().press("j");
        assertThat(page.locator("[data-task='" + two + "'] [data-open]")).isFocused();
        page.keyboard().press("Shift+ArrowRight");
        assertThat(card(page, "IN_PROGRESS", two).locator("[data-open]")).isFocused();
        page.keyboard().press("Shift+ArrowRight");
        assertThat(card(page, "WAITING", two)).isVisible();
        page.keyboard().press("h");
        assertThat(page.locator("[data-task='" + one + "'] [data-open]")).isFocused();
        page.keyboard().press("l");
        assertThat(page.locator("[data-task='" + two + "'] [data-open]")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".task-drawer[data-task='" + two + "']")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".task-drawer")).hasCount(0);
        assertThat(page.locator("[data-task='" + two + "'] [data-open]")).isFocused();
    }

    @Test
    void the_choice_lies_in_the_address_and_back_goes_back(Page page) {
        TaskId id = task("Find me", Optional.empty());
        SignIn.as(page, editor.value());
        board(page);
        page.locator(".tm-segmented button", new Page.LocatorOptions().setHasText("List"))
                .click();
        assertThat(page.locator(".task-list")).isVisible();
        assertThat(page).hasURL(Pattern.compile("view=list"));
        page.locator("[data-task='" + id + "'] [data-open]").click();
        assertThat(page).hasURL(Pattern.compile("task=" + id));
        Locator drawer = page.locator(".task-drawer");
        assertThat(drawer.locator("[data-field='title'] input")).hasValue("Find me");
        Shots.take(page, "task-drawer");
        page.goBack();
        assertThat(drawer).hasCount(0);
        assertThat(page.locator(".task-list")).isVisible();
        Shots.take(page, "tasks-list");
        page.goBack();
        assertThat(page.locator(".board")).isVisible();
        Shots.take(page, "tasks");
    }

    @Test
    void the_board_is_narrowed_by_kind_and_the_address_says_so(Page page) {
        TaskId id = task("Count me", Optional.of(checker));
        SignIn.as(page, editor.value());
        board(page);
        assertThat(page.locator("[data-task='" + id + "']")).isVisible();
        page.locator("[data-filter='kind']").click();
        Locator choice =
                page.locator(".tm-menu button:visible", new Page.LocatorOptions().setHasText("Contact expert"));
        assertThat(choice).isVisible();
        Shots.take(page, "tasks-filter");
        choice.click();
        assertThat(page).hasURL(Pattern.compile("kind=CONTACT_EXPERT"));
        assertThat(page.locator("[data-task='" + id + "']")).hasCount(0);
        assertThat(page.locator("[data-filter='kind']")).containsText("Contact expert");
        page.locator("[data-filter='kind']").click();
        page.locator(".tm-menu button:visible", new Page.LocatorOptions().setHasText("Any"))
                .click();
        assertThat(page.locator("[data-task='" + id + "']")).isVisible();
    }

    @Test
    void fields_save_when_they_are_left_and_a_stale_save_shows_both_texts(Page mine, Page theirs) {
        TaskId id = task("As it was", Optional.of(checker));
        SignIn.as(mine, checker.value());
        openDrawer(mine, id);
        SignIn.as(theirs, editor.value());
        openDrawer(theirs, id);
        Locator my = mine.locator("[data-field='title'] input");
        my.fill("Mine");
        Locator their = theirs.locator("[data-field='title'] input");
        their.fill("Theirs");
        their.press("Tab");
        assertThat(theirs.locator("[data-save='saved']")).isVisible();
        my.press("Tab");
        assertThat(mine.locator("[data-save='refused']")).containsText("Theirs");
        assertThat(mine.locator("[data-save='refused']")).containsText("Mine");
        Shots.take(mine, "task-stale");
        mine.locator("[data-save] button", new Page.LocatorOptions().setHasText("Save mine"))
                .click();
        assertThat(theirs.locator("[data-field='title'] input")).hasValue("Mine");
    }

    @Test
    void a_task_is_given_up_with_a_reason_only(Page page) {
        TaskId id = task("Too much", Optional.of(checker));
        SignIn.as(page, checker.value());
        openDrawer(page, id);
        page.locator(".task-drawer [data-action='drop-task']").click();
        Locator confirm = page.locator("vaadin-dialog [data-action='drop-task']");
        confirm.click();
        assertThat(page.getByText("Say why the task is given up.")).isVisible();
        Shots.take(page, "task-drop");
        page.locator("vaadin-dialog textarea").fill("The archive burned down.");
        confirm.click();
        assertThat(page.locator(".task-drawer[data-state='DROPPED']")).containsText("The archive burned down.");
    }

    @Test
    void a_new_task_is_made_on_the_board(Page page) {
        SignIn.as(page, editor.value());
        board(page);
        page.locator(".tm-page-head [data-action='new-task']").click();
        Locator dialog = page.locator("vaadin-dialog.task-dialog");
        dialog.getByLabel("Article").fill("A board");
        page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("A board"))
                .first()
                .click();
        dialog.getByLabel("Claims").click();
        page.locator("vaadin-multi-select-combo-box-item", new Page.LocatorOptions().setHasText("#2"))
                .first()
                .click();
        page.keyboard().press("Escape");
        dialog.getByLabel("Title").fill("Count the pipes");
        Shots.take(page, "task-new");
        dialog.locator("[data-action='make-task']").click();
        assertThat(page.locator(
                        "[data-column='OPEN'] [data-task]", new Page.LocatorOptions().setHasText("Count the pipes")))
                .isVisible();
    }

    private void board(Page page) {
        page.locator(".tm-nav-item", new Page.LocatorOptions().setHasText("Tasks"))
                .click();
        assertThat(page.locator("[data-screen='tasks']")).isVisible();
    }

    private void openDrawer(Page page, TaskId id) {
        page.navigate("/tasks?who=all&task=" + id);
        assertThat(page.locator(".task-drawer")).isVisible();
    }

    private static Locator card(Page page, String column, TaskId id) {
        return page.locator("[data-column='" + column + "'] [data-task='" + id + "']");
    }

    private TaskId task(String title, Optional<PersonKey> assignee) {
        return As.as(
                editor,
                () -> handingOut.handOut(new NewTask(
                        article,
                        title,
                        "What it is about.",
                        "CHECK_NUMBER",
                        List.of(1, 2),
                        assignee,
                        Set.of(),
                        Optional.empty(),
                        List.of("First", "Then"))));
    }
}
