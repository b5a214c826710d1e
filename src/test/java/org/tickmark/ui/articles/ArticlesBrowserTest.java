package org.tickmark.ui.articles;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;
import org.tickmark.testing.SomeArticles;

@BrowserTest
class ArticlesBrowserTest {

    @Autowired
    private CaseRows rows;

    @Autowired
    private SomeArticles articles;

    @Test
    void a_reader_finds_what_is_open_to_them_and_nothing_else(Page page) {
        PersonKey editor = rows.atTheDoor(Role.EDITOR);
        ArticleId open = articles.open(editor, "The mill stands.");
        ArticleId closed = articles.closed(editor, Set.of(), "The mill fell.");
        SignIn.as(page, rows.atTheDoor(Role.READER).value());
        page.locator("nav a", new Page.LocatorOptions().setHasText("Articles")).click();

        assertThat(page.locator("[data-article='" + open + "'] a"))
                .hasAttribute("href", Pattern.compile("articles/" + open + "$"));
        assertThat(page.locator("[data-article='" + closed + "']")).hasCount(0);
        assertThat(page.locator("[data-action='new-article']")).hasCount(0);
        Shots.take(page, "articles");
        page.getByLabel("Filter by title, author, lead").fill("no such words anywhere");
        assertThat(page.getByText("Nothing matches “no such words anywhere”.")).isVisible();
        assertThat(page).hasURL(Pattern.compile("q=no"));
        Shots.take(page, "articles-none");
    }

    @Test
    void an_article_that_another_brings_in_comes_into_the_list_by_itself(Page page) {
        PersonKey editor = rows.atTheDoor(Role.EDITOR);
        SignIn.as(page, editor.value());
        page.locator("nav a", new Page.LocatorOptions().setHasText("Articles")).click();
        assertThat(page.locator("[data-screen='articles']")).isVisible();
        ArticleId article = articles.open(editor, "It comes by itself.");
        assertThat(page.locator("[data-article='" + article + "']")).isVisible();
    }
}
