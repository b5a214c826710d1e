package org.tickmark.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Status;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.Directory;
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
class DeskBrowserTest {

    @Autowired
    private CaseRows rows;

    @Autowired
    private HandingOut handingOut;

    @Autowired
    private Directory directory;

    private PersonKey editor;
    private PersonKey checker;
    private ArticleId article;

    @BeforeEach
    void anArticleOfATeam() {
        editor = rows.atTheDoor(Role.EDITOR);
        checker = rows.atTheDoor(Role.CHECKER);
        article = rows.article("A desk: with a day's work", editor, true);
        rows.member(article, checker, Part.CHECKER);
        ClaimRef first = rows.claim(article, 1, Status.IN_REVIEW, Optional.of(editor));
        rows.assessed(first, "MIXED", 1);
        ClaimRef second = rows.claim(article, 2, Status.DISPUTED, Optional.of(checker));
        rows.assessed(second, "MIXED", 1);
        rows.reviewed(second, 1, editor, "MOSTLY_FALSE", false);
        rows.claim(article, 3, Status.OPEN, Optional.of(checker));
    }

    @Test
    void a_task_stands_on_the_assignees_desk_as_soon_as_another_window_gives_it_to_them(Page theirs, Page mine) {
        TaskId id = task("Ring the ministry", Optional.empty(), Optional.empty());
        SignIn.as(mine, checker.value());
        assertThat(mine.locator("[data-screen='desk']")).isVisible();
        Locator row = mine.locator("[data-part='tasks'] [data-task='" + id + "']");
        assertThat(row).hasCount(0);

        SignIn.as(theirs, editor.value());
        theirs.locator(".tm-nav-item", new Page.LocatorOptions().setHasText("Tasks"))
                .click();
        theirs.locator("[data-task='" + id + "'] [data-open]").click();
        Locator assignee = theirs.locator("[data-field='assignee'] input");
        assignee.fill(name(checker));
        assignee.press("Enter");
        assignee.press("Tab");
        assertThat(theirs.locator("[data-save='saved']")).isVisible();

        assertThat(row).isVisible();
        assertThat(row).containsText("Ring the ministry");
    }

    @Test
    void what_waits_is_said_in_words_and_leads_to_its_claim(Page page) {
        task("Late work", Optional.of(checker), Optional.of(today().minusDays(1)));
        task("Work of today", Optional.of(checker), Optional.of(today()));
        SignIn.as(page, checker.value());
        assertThat(page.locator("[data-part='tasks'] .tm-due")).hasText(new String[] {"1 day late", "Today"});
        assertThat(page.locator(".tm-facts")).containsText("1 overdue");
        assertThat(page.locator("[data-part='came-back'] [data-claim='2']"))
                .containsText("Second check says Mostly false, you said Mixed.");
        assertThat(page.locator("[data-part='to-review'] [data-claim='1'][data-status='IN_REVIEW'] "
                        + "[data-open][href='/articles/" + article + "?claim=1']"))
                .isVisible();
        assertThat(page.locator("[data-part='to-check'] [data-claim='3']")).isVisible();
        Shots.take(page, "desk");
    }

    @Test
    void rows_are_walked_ticked_off_and_taken_by_keys(Page page) {
        TaskId one = task("One", Optional.of(checker), Optional.of(today()));
        TaskId two = task("Two", Optional.of(checker), Optional.of(today().plusDays(1)));
        TaskId open = task("Three", Optional.empty(), Optional.of(today()));
        SignIn.as(page, checker.value());
        Locator first = page.locator("[data-task='" + one + "']");
        assertThat(first.locator("[data-open]")).isFocused();
        page.keyboard().press("j");
        assertThat(page.locator("[data-task='" + two + "'] [data-open]")).isFocused();
        page.keyboard().press("k");
        page.keyboard().press("x");
        assertThat(first).hasCount(0);
        assertThat(page.locator("[data-task='" + two + "'] [data-open]")).isFocused();
        page.locator("[data-action='undo']").click();
        assertThat(first).isVisible();
        page.locator("[data-task='" + two + "'] [data-open]").focus();
        page.keyboard().press("t");
        assertThat(page.locator("[data-task='" + open + "']")).isVisible();
    }

    @Test
    void an_empty_desk_says_what_to_do_next(Page reader, Page newEditor) {
        PersonKey someone = rows.atTheDoor(Role.EDITOR);
        SignIn.as(newEditor, someone.value());
        // Open work of other tests may offer itself to an Editor; the closed article here never does.
        assertThat(newEditor.locator(".tm-empty, [data-part='to-review']").first())
                .isVisible();
        SignIn.as(reader, rows.atTheDoor(Role.READER).value());
        assertThat(reader.locator(".tm-empty, [data-part='open']").first()).isVisible();
        assertThat(reader.locator("[data-action='take-task']")).hasCount(0);
        assertThat(reader.getByText("A desk: with a day's work")).hasCount(0);
        Shots.take(reader, "desk-reader");
    }

    @Test
    void every_role_has_a_desk_of_its_own(Page editors, Page writers, Page admins) {
        SignIn.as(editors, "editor");
        assertThat(editors.locator("[data-part='led']")
                        .or(editors.locator("[data-part='lead']"))
                        .first())
                .isVisible();
        assertThat(editors.locator("[data-screen='desk']")).containsText("More than Syria");
        Shots.take(editors, "desk-editor");
        SignIn.as(writers, rows.atTheDoor(Role.WRITER).value());
        assertThat(writers.locator("[data-action='take-task']")).hasCount(0);
        Shots.take(writers, "desk-writer");
        SignIn.as(admins, rows.atTheDoor(Role.ADMIN).value());
        assertThat(admins.locator("[data-screen='desk']")).isVisible();
        Shots.take(admins, "desk-admin");
    }

    private TaskId task(String title, Optional<PersonKey> assignee, Optional<LocalDate> due) {
        return As.as(
                editor,
                () -> handingOut.handOut(new NewTask(
                        article,
                        title,
                        "",
                        "CHECK_NUMBER",
                        List.of(1, 2),
                        assignee,
                        Set.of(),
                        due,
                        List.of("First", "Then"))));
    }

    private String name(PersonKey key) {
        return As.as(editor, () -> directory.find(key).orElseThrow().name());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
