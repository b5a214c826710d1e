package org.tickmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.testing.As.as;
import static org.tickmark.testing.SomeArticles.words;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.NewClaim;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.NotYours;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;

@ServiceTest
class VerifyingArticleTest {

    private static final String TEXT = "The deal was signed.";

    @Autowired
    private Verifying verifying;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    @Autowired
    private JdbcClient jdbc;

    private PersonKey editor;
    private ArticleId article;

    @BeforeEach
    void a_claim() {
        editor = people.aPerson(Role.EDITOR);
        article = some.open(editor, TEXT);
        as(editor, () -> marking.mark(article, words("deal", TEXT), NewClaim.PLAIN));
        assertThat(faults()).isEmpty();
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        current.asHouse(() -> {
            verifying.verify(List.of(), fault -> faults.add(fault.toString()));
            return true;
        });
        return faults.stream()
                .filter(fault -> fault.contains(article.toString()))
                .toList();
    }

    @Test
    void a_passage_that_does_not_stand_in_its_text() {
        jdbc.sql(
                        "update anchor set exact = 'dead' where claim_id in (select id from claim where article_id = :article)")
                .param("article", article.value())
                .update();
        assertThat(faults()).containsExactly("fault anchor " + article + "/claim/1/version/1");
    }

    @Test
    void a_text_that_was_altered() {
        // The text itself stays in the running house's cache; a stopped house reads it. Either way the two differ.
        jdbc.sql("update article_version set sha256 = :other where article_id = :article")
                .param("other", "0".repeat(64))
                .param("article", article.value())
                .update();
        assertThat(faults()).containsExactly("fault text " + article + "/version/1");
    }

    @Test
    void a_row_that_cannot_be_read() {
        jdbc.sql("update claim set created_by = 'No Key' where article_id = :article")
                .param("article", article.value())
                .update();
        assertThat(faults()).containsExactly("fault article " + article);
    }

    @Test
    void nobody_verifies_from_a_screen_but_an_admin() {
        assertThatThrownBy(() -> as(editor, () -> verifying.verify(List.of(), fault -> {})))
                .isInstanceOf(NotYours.class);
    }
}
