package org.tickmark.durability;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tickmark.article.BringingIn;
import org.tickmark.article.EditingArticles;
import org.tickmark.article.Manuscript;
import org.tickmark.article.NewArticle;
import org.tickmark.article.SettingTeams;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.ArticleId;
import org.tickmark.refusal.Change;
import org.tickmark.report.Erasing;

/** All that changes an article, its team and its history. */
@Component
class ArticleActs {

    private final BringingIn bringingIn;
    private final EditingArticles editing;
    private final SettingTeams teams;
    private final Erasing erasing;

    ArticleActs(BringingIn bringingIn, EditingArticles editing, SettingTeams teams, Erasing erasing) {
        this.bringingIn = bringingIn;
        this.editing = editing;
        this.teams = teams;
        this.erasing = erasing;
    }

    void tell(Story story, Cast cast) {
        // A text that was there before is kept already: each act brings another.
        ArticleId article = story.act(
                "article.BringingIn.bringIn",
                cast.editor(),
                () -> bringingIn.bringIn(
                        NewArticle.titled("Failing"), new Manuscript.Pasted("One " + cast.article() + ".")));
        story.write(
                "article.BringingIn.bringIn",
                cast.editor(),
                () -> bringingIn.bringIn(
                        NewArticle.titled("Failing"), new Manuscript.Pasted("Two " + cast.article() + ".")));
        edit(story, cast, article);
        team(story, cast, article);
        StreamRef stream = article.stream();
        story.act("report.Erasing.erase", cast.admin(), () -> erasing.erase(stream, 2, "A name too many."));
    }

    private void edit(Story story, Cast cast, ArticleId article) {
        story.act(
                "article.EditingArticles.title",
                cast.editor(),
                () -> editing.title(article, new Change<>("Failing", "The mill")));
        story.act(
                "article.EditingArticles.author",
                cast.editor(),
                () -> editing.author(article, new Change<>(null, "A. Lindgren")));
        story.act(
                "article.EditingArticles.publisher",
                cast.editor(),
                () -> editing.publisher(article, new Change<>(null, "The paper")));
        story.act(
                "article.EditingArticles.sourceUrl",
                cast.editor(),
                () -> editing.sourceUrl(article, new Change<>(null, "https://example.org/mill")));
        story.act(
                "article.EditingArticles.published",
                cast.editor(),
                () -> editing.published(article, new Change<>(null, "2026-05-03")));
        story.act(
                "article.EditingArticles.language",
                cast.editor(),
                () -> editing.language(article, new Change<>("en", "de")));
        story.act(
                "article.EditingArticles.deadline",
                cast.editor(),
                () -> editing.deadline(article, new Change<>(null, Instant.parse("2027-01-01T12:00:00Z"))));
        story.act(
                "article.EditingArticles.reviewsAsked",
                cast.editor(),
                () -> editing.reviewsAsked(article, new Change<>(1, 2)));
    }

    private void team(Story story, Cast cast, ArticleId article) {
        story.act(
                "article.SettingTeams.checkers",
                cast.editor(),
                () -> teams.checkers(article, new Change<>(Set.of(), Set.of(cast.checker()))));
        story.act(
                "article.SettingTeams.readers",
                cast.editor(),
                () -> teams.readers(article, new Change<>(Set.of(), Set.of(cast.second()))));
        story.act(
                "article.SettingTeams.writer",
                cast.editor(),
                () -> teams.writer(article, new Change<>(null, cast.writer())));
        story.act(
                "article.SettingTeams.teamOnly",
                cast.editor(),
                () -> teams.teamOnly(article, new Change<>(false, true)));
        story.act(
                "article.SettingTeams.teamOnly",
                cast.editor(),
                () -> teams.teamOnly(article, new Change<>(true, false)));
        story.act(
                "article.SettingTeams.lead",
                cast.editor(),
                () -> teams.lead(article, new Change<>(cast.editor(), cast.otherEditor())));
    }
}
