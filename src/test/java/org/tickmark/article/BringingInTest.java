package org.tickmark.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.testing.As.as;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.history.History;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.storage.Sha256;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;

@ServiceTest
class BringingInTest {

    @Autowired
    private BringingIn bringingIn;

    @Autowired
    private Articles articles;

    @Autowired
    private History history;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    private PersonKey editor;

    @BeforeEach
    void an_editor() {
        editor = people.aPerson(Role.EDITOR);
    }

    @Test
    void a_markdown_file_becomes_version_1_and_is_kept_as_it_came() {
        byte[] file = "# Two *deals*\r\n\r\nThe first one was signed. 😀 The second was not.\r\n"
                .getBytes(StandardCharsets.UTF_8);
        ArticleId id = as(
                editor,
                () -> bringingIn.bringIn(
                        NewArticle.titled(" Two deals "), new Manuscript.Uploaded(file, "C:\\drafts\\deals.md", null)));

        ArticleSheet sheet = as(editor, () -> articles.sheet(id));
        assertThat(sheet.title()).isEqualTo("Two deals");
        assertThat(sheet.lead()).isEqualTo(editor);
        assertThat(sheet.reviewsAsked()).isEqualTo(1);
        VersionSheet version = sheet.newest();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.originalName()).isEqualTo("deals.md");
        assertThat(version.words()).isEqualTo(11);

        ArticleDocument document = as(editor, () -> articles.document(id, 1));
        assertThat(document.text()).isEqualTo("Two deals\nThe first one was signed. 😀 The second was not.");
        assertThat(document.sha256()).isEqualTo(Sha256.of(document.text())).isEqualTo(version.sha256());
        assertThat(document.blocks()).hasSize(2);
        assertThat(document.sentences().stream().map(span -> span.of(document.text())))
                .containsExactly("Two deals", "The first one was signed.", "😀 The second was not.");
        assertThat(as(editor, () -> articles.original(id, 1)).bytes()).isEqualTo(file);
    }

    @Test
    void history_tells_the_article_and_its_version() {
        ArticleId id = some.open(editor, "A text.");
        assertThat(history.newestFirst(id.stream(), Long.MAX_VALUE, 10))
                .extracting(HistoryRow::action, HistoryRow::actor)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("VERSION_ADDED", editor.value()),
                        org.assertj.core.groups.Tuple.tuple("ARTICLE_BROUGHT_IN", editor.value()));
    }

    @Test
    void a_preview_keeps_nothing_and_suggests_the_first_line() {
        ManuscriptPreview preview =
                as(editor, () -> bringingIn.preview(new Manuscript.Pasted("A headline\n\nSome words here."), "en"));
        assertThat(preview.suggestedTitle()).isEqualTo("A headline");
        assertThat(preview.words()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CHECKER", "WRITER", "READER", "ADMIN"})
    void only_editors_bring_in(Role role) {
        PersonKey person = people.aPerson(role);
        assertThatThrownBy(() -> some.open(person, "A text.")).isInstanceOf(NotYours.class);
    }

    @Test
    void a_text_is_given_by_its_hash_only_to_those_who_see_an_article_with_it() {
        String text = "Closed words " + editor.value();
        PersonKey checker = people.aPerson(Role.CHECKER);
        some.closed(editor, Set.of(checker), text);
        assertThat(as(checker, () -> articles.textByHash(Sha256.of(text)))).hasValue(text);
        PersonKey other = people.aPerson(Role.EDITOR);
        assertThat(as(other, () -> articles.textByHash(Sha256.of(text)))).isEmpty();
        ArticleId open = some.open(editor, text);
        assertThat(as(other, () -> articles.textByHash(Sha256.of(text)))).hasValue(text);
        assertThat(as(other, () -> articles.text(open, 1))).isEqualTo(text);
    }

    @Test
    void a_closed_article_looks_like_none() {
        ArticleId id = some.closed(editor, Set.of(), "Closed.");
        for (Role role : Role.values()) {
            PersonKey person = people.aPerson(role);
            assertThatThrownBy(() -> as(person, () -> articles.sheet(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(person, () -> articles.document(id, 1))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(person, () -> articles.original(id, 1))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_version_that_is_not_there_is_not_found() {
        ArticleId id = some.open(editor, "A text.");
        assertThatThrownBy(() -> as(editor, () -> articles.text(id, 2))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_empty_text_and_a_lone_surrogate_are_refused_at_the_text() {
        refusedAt("text", NewArticle.titled("T"), " \n ");
        refusedAt("text", NewArticle.titled("T"), "half \ud83d a pair");
        refusedAt("text", NewArticle.titled("T"), "a\u0000b");
    }

    @Test
    void people_must_be_here_and_fit_their_part() {
        PersonKey reader = people.aPerson(Role.READER);
        PersonKey gone = people.aPerson(Role.CHECKER, "INACTIVE");
        refusedAt("lead", article(reader, Set.of(), false), "A text.");
        refusedAt("checkers", article(null, Set.of(reader), false), "A text.");
        refusedAt("checkers", article(null, Set.of(gone), false), "A text.");
        refusedAt("checkers", article(null, Set.of(new PersonKey("nobody-at-all")), false), "A text.");
    }

    @Test
    void nobody_shuts_themselves_out() {
        PersonKey other = people.aPerson(Role.EDITOR);
        refusedAt("teamOnly", article(other, Set.of(), true), "A text.");
    }

    private static NewArticle article(PersonKey lead, Set<PersonKey> checkers, boolean teamOnly) {
        return new NewArticle("T", null, null, null, null, "en", lead, null, checkers, Set.of(), teamOnly, null, 1);
    }

    private void refusedAt(String field, NewArticle article, String text) {
        assertThatThrownBy(() -> as(editor, () -> bringingIn.bringIn(article, new Manuscript.Pasted(text))))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.field()).isEqualTo(field));
    }
}
