package org.tickmark.ui.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.Status;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Part;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.task.HandingOut;
import org.tickmark.task.NewTask;
import org.tickmark.task.TaskId;
import org.tickmark.task.Tasks;
import org.tickmark.testing.As;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;

/** Somebody leaves, and what they have not finished goes to somebody else. */
@BrowserTest
class PeopleBrowserTest {

    @Autowired
    private CaseRows rows;

    @Autowired
    private HandingOut handingOut;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Directory directory;

    private PersonKey editor;
    private PersonKey leaving;
    private PersonKey next;
    private ArticleId article;

    @BeforeEach
    void somebodyWithWork() {
        editor = rows.atTheDoor(Role.EDITOR);
        leaving = rows.atTheDoor(Role.CHECKER);
        next = rows.atTheDoor(Role.CHECKER);
        article = rows.article("An archive that burned", editor, false);
        rows.claim(article, 1, Status.OPEN, Optional.empty());
    }

    @Test
    void who_is_deactivated_hands_their_open_tasks_over_in_the_same_step(Page admin, Page theirs) {
        ArticleId closed = rows.article("Closed", editor, true);
        rows.claim(closed, 1, Status.OPEN, Optional.empty());
        rows.member(closed, leaving, Part.CHECKER);
        TaskId first = task(article, "Ring the archive");
        task(article, "Count the boxes");
        task(closed, "Nobody hears of it");
        SignIn.as(theirs, next.value());
        assertThat(theirs.locator("[data-screen='desk']")).isVisible();
        assertThat(theirs.locator("[data-task='" + first + "']")).hasCount(0);

        person(admin);
        admin.locator("[data-action='deactivate-person']").click();
        Locator dialog = admin.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("3 open tasks are theirs");
        assertThat(dialog).not().containsText("Nobody hears of it");
        assertThat(dialog.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ring the archive")))
                .hasAttribute("href", "/tasks?who=all&task=" + first);
        choose(admin, dialog);
        Shots.take(admin, "people-leave");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Deactivate"))
                .click();

        assertThat(admin.locator(".tm-person-panel")).containsText("Deactivated");
        assertThat(theirs.locator("[data-part='tasks'] [data-task='" + first + "']"))
                .isVisible();
        assertThat(theirs.getByText("Count the boxes")).isVisible();
        HistoryRow row = As.as(editor, () -> tasks.history(first, 1)).getFirst();
        assertThat(List.of(row.action(), row.actor(), String.valueOf(row.from()), String.valueOf(row.to())))
                .containsExactly("TASK_ASSIGNED", "admin", leaving.value(), next.value());
    }

    @Test
    void what_stayed_with_somebody_who_is_gone_can_be_handed_over_later(Page admin) {
        TaskId task = task(article, "Ring the archive");
        person(admin);
        admin.locator("[data-action='deactivate-person']").click();
        admin.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Deactivate"))
                .click();
        Locator panel = admin.locator(".tm-person-panel");
        assertThat(panel).containsText("One open task is theirs");
        choose(admin, panel);
        Shots.take(admin, "people-left");
        panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hand over"))
                .click();
        assertThat(admin.getByText("One task changed hands.")).isVisible();
        assertThat(panel).not().containsText("open task");
        assertThat(As.as(editor, () -> tasks.sheet(task)).assignee()).contains(next);
    }

    private void person(Page admin) {
        SignIn.as(admin, "admin");
        admin.locator("nav a", new Page.LocatorOptions().setHasText("People")).click();
        admin.locator(".tm-row[data-key='" + leaving + "']").click();
        assertThat(admin.locator(".tm-person-panel[data-key='" + leaving + "']"))
                .isVisible();
    }

    private void choose(Page page, Locator where) {
        where.getByLabel("Hand over to").fill(name(next));
        page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(name(next)))
                .click();
    }

    private String name(PersonKey key) {
        return As.as(editor, () -> directory.find(key).orElseThrow().name());
    }

    private TaskId task(ArticleId of, String title) {
        return As.as(
                editor,
                () -> handingOut.handOut(new NewTask(
                        of,
                        title,
                        "",
                        "CHECK_NUMBER",
                        List.of(1),
                        Optional.of(leaving),
                        Set.of(),
                        Optional.empty(),
                        List.of())));
    }
}
