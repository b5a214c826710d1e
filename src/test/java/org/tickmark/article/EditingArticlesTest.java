package org.tickmark.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.testing.As.as;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.history.History;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.StaleSave;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;

@ServiceTest
class EditingArticlesTest {

    @Autowired
    private EditingArticles editing;

    @Autowired
    private SettingTeams teams;

    @Autowired
    private Articles articles;

    @Autowired
    private History history;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    private PersonKey editor;
    private ArticleId id;

    @BeforeEach
    void an_article() {
        editor = people.aPerson(Role.EDITOR);
        id = some.open(editor, "A text.");
    }

    @Test
    void every_field_can_be_changed_and_tells_history() {
        Instant deadline = Instant.parse("2026-12-02T17:00:00Z");
        long before = history.head(id.stream());
        as(editor, () -> {
            editing.title(id, new Change<>("An article", "Another"));
            editing.author(id, new Change<>(null, "N. K."));
            editing.publisher(id, new Change<>(null, "MEI"));
            editing.sourceUrl(id, new Change<>(null, "https://mei.edu/x"));
            editing.published(id, new Change<>(null, "2022-07"));
            editing.language(id, new Change<>("en", "de"));
            editing.deadline(id, new Change<>(null, deadline));
            editing.reviewsAsked(id, new Change<>(1, 2));
        });
        ArticleSheet sheet = as(editor, () -> articles.sheet(id));
        assertThat(sheet.title()).isEqualTo("Another");
        assertThat(sheet.author()).isEqualTo("N. K.");
        assertThat(sheet.sourceUrl()).isEqualTo("https://mei.edu/x");
        assertThat(sheet.published()).isEqualTo("2022-07");
        assertThat(sheet.language().value()).isEqualTo("de");
        assertThat(sheet.deadline()).isEqualTo(deadline);
        assertThat(sheet.reviewsAsked()).isEqualTo(2);
        assertThat(history.head(id.stream())).isEqualTo(before + 8);
    }

    @Test
    void a_stale_save_changes_nothing_and_another_field_does_not_collide() {
        PersonKey other = people.aPerson(Role.EDITOR);
        as(editor, () -> editing.title(id, new Change<>("An article", "Mine")));
        assertThatThrownBy(() -> as(other, () -> editing.title(id, new Change<>("An article", "Theirs"))))
                .isInstanceOfSatisfying(
                        StaleSave.class, e -> assertThat(e.theirs()).isEqualTo("Mine"));
        as(other, () -> editing.author(id, new Change<>(null, "A. U. Thor")));
        assertThat(as(editor, () -> articles.sheet(id)).title()).isEqualTo("Mine");
    }

    @Test
    void a_bad_value_is_refused_at_its_field() {
        assertThatThrownBy(() -> as(editor, () -> editing.title(id, new Change<>("An article", "  "))))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> as(editor, () -> editing.sourceUrl(id, new Change<>(null, "javascript:alert(1)"))))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.field()).isEqualTo("sourceUrl"));
    }

    @Test
    void checkers_do_not_edit_an_article() {
        PersonKey checker = people.aPerson(Role.CHECKER);
        assertThatThrownBy(() -> as(checker, () -> editing.title(id, new Change<>("An article", "X"))))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void closing_an_article_shuts_out_all_but_its_team() {
        PersonKey checker = people.aPerson(Role.CHECKER);
        PersonKey other = people.aPerson(Role.EDITOR);
        as(editor, () -> {
            teams.checkers(id, new Change<>(Set.of(), Set.of(checker)));
            teams.teamOnly(id, new Change<>(false, true));
        });
        assertThat(as(checker, () -> articles.sheet(id)).teamOnly()).isTrue();
        assertThatThrownBy(() -> as(other, () -> editing.title(id, new Change<>("An article", "X"))))
                .isInstanceOf(NotFound.class);
        as(editor, () -> teams.checkers(id, new Change<>(Set.of(checker), Set.of())));
        assertThatThrownBy(() -> as(checker, () -> articles.sheet(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_shuts_themselves_out_by_naming_another_lead() {
        PersonKey other = people.aPerson(Role.EDITOR);
        as(editor, () -> teams.teamOnly(id, new Change<>(false, true)));
        assertThatThrownBy(() -> as(editor, () -> teams.lead(id, new Change<>(editor, other))))
                .isInstanceOf(BadInput.class);
        assertThat(as(editor, () -> articles.sheet(id)).lead()).isEqualTo(editor);
    }

    @Test
    void a_stale_team_is_refused_whatever_the_order_of_its_people() {
        PersonKey one = people.aPerson(Role.CHECKER);
        PersonKey two = people.aPerson(Role.CHECKER);
        as(editor, () -> teams.checkers(id, new Change<>(Set.of(), Set.of(one, two))));
        assertThatThrownBy(() -> as(editor, () -> teams.checkers(id, new Change<>(Set.of(), Set.of(one)))))
                .isInstanceOf(StaleSave.class);
        as(editor, () -> teams.checkers(id, new Change<>(Set.of(two, one), Set.of(one))));
        assertThat(as(editor, () -> articles.sheet(id)).checkers()).containsExactly(one);
    }
}
