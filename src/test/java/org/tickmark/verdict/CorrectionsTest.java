package org.tickmark.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.testing.As.as;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tickmark.claim.ClaimIds;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.Selection;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.QuoteDoesNotFit;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.verdict.VerdictRecords.ReviewRecord;

@ServiceTest
class CorrectionsTest {

    @Autowired
    private Stage stage;

    @Autowired
    private People people;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Moving moving;

    @Autowired
    private VerdictArchive archive;

    @Autowired
    private ClaimIds ids;

    @Autowired
    private JdbcClient jdbc;

    private PersonKey lead;
    private PersonKey checker;
    private PersonKey writer;
    private ArticleId article;
    private ClaimRef claim;

    @BeforeEach
    void aClaim() {
        lead = people.aPerson(Role.EDITOR);
        checker = people.aPerson(Role.CHECKER);
        writer = people.aPerson(Role.WRITER);
        article = stage.article(lead, Set.of(), false, 1);
        claim = stage.claim(article, checker, 1);
    }

    @Test
    void a_writer_answers_a_correction_once() {
        CorrectionId id = proposed();
        as(writer, () -> corrections.accept(id, "Agreed."));
        assertThat(as(writer, () -> corrections.of(claim))).singleElement().satisfies(sheet -> {
            assertThat(sheet.state()).isEqualTo(CorrectionState.ACCEPTED);
            assertThat(sheet.answeredBy()).isEqualTo(writer);
            assertThat(sheet.exact()).isEqualTo(Stage.words(1).exact());
            assertThat(sheet.version()).isEqualTo(1);
        });
        assertThatThrownBy(() -> as(writer, () -> corrections.decline(id, "No.")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(checker, () -> corrections.withdraw(id))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void to_decline_a_correction_takes_a_reason() {
        CorrectionId id = proposed();
        assertThatThrownBy(() -> as(writer, () -> corrections.decline(id, " ")))
                .isInstanceOfSatisfying(
                        NotAllowed.class, no -> assertThat(no.missing()).containsExactly("answer"));
        as(writer, () -> corrections.decline(id, "The source says so."));
        assertThat(as(lead, () -> corrections.of(article)))
                .extracting(CorrectionSheet::state)
                .containsExactly(CorrectionState.DECLINED);
    }

    @Test
    void a_checker_does_not_answer_and_a_stranger_does_not_withdraw() {
        CorrectionId id = proposed();
        PersonKey stranger = people.aPerson(Role.CHECKER);
        assertThatThrownBy(() -> as(checker, () -> corrections.accept(id, ""))).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> as(stranger, () -> corrections.withdraw(id))).isInstanceOf(NotYours.class);
        as(lead, () -> corrections.withdraw(id));
        assertThat(as(lead, () -> corrections.of(claim)))
                .extracting(CorrectionSheet::state)
                .containsExactly(CorrectionState.WITHDRAWN);
    }

    @Test
    void words_that_do_not_stand_there_or_do_not_change_are_refused() {
        Selection words = Stage.words(1);
        Selection moved = new Selection(1, words.start() + 1, words.end() + 1, words.exact());
        assertThatThrownBy(() -> as(checker, () -> corrections.propose(claim, moved, "Other", Severity.TYPO)))
                .isInstanceOf(QuoteDoesNotFit.class);
        assertThatThrownBy(() -> as(checker, () -> corrections.propose(claim, words, words.exact(), Severity.TYPO)))
                .isInstanceOfSatisfying(
                        BadInput.class, no -> assertThat(no.field()).isEqualTo("proposed"));
    }

    @Test
    void a_correction_of_a_closed_article_looks_as_if_there_were_none() {
        ArticleId closed = stage.article(lead, Set.of(), true, 1);
        ClaimRef hidden = stage.claim(closed, lead, 1);
        CorrectionId id = as(lead, () -> corrections.propose(hidden, Stage.words(1), "Otherwise.", Severity.FACTUAL));
        assertThatThrownBy(() -> as(writer, () -> corrections.accept(id, ""))).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_archived_comes_back_equal() {
        proposed();
        PersonKey reviewer = people.aPerson(Role.CHECKER);
        as(checker, () -> {
            moving.take(claim);
            moving.propose(claim, Stage.proposal());
        });
        as(reviewer, () -> moving.review(claim, Stage.FALSE, "Not so."));
        as(lead, () -> moving.rule(claim, Ruling.neither("Look again.")));
        VerdictRecords records = as(lead, () -> archive.read(article));
        assertThat(records.assessments()).hasSize(1);
        assertThat(records.reviews()).hasSize(1);
        assertThat(records.rulings()).hasSize(1);
        assertThat(records.corrections()).hasSize(1);
        deleteAll();
        as(lead, () -> archive.restore(article, records));
        assertThat(as(lead, () -> archive.read(article))).isEqualTo(records);
    }

    @Test
    void a_review_of_a_proposal_that_was_never_made_refuses_the_archive() {
        as(checker, () -> {
            moving.take(claim);
            moving.propose(claim, Stage.proposal());
        });
        VerdictRecords records = as(lead, () -> archive.read(article));
        deleteAll();
        ReviewRecord review = new ReviewRecord(
                UUID.randomUUID(),
                1,
                2,
                checker.value(),
                "TRUE",
                true,
                false,
                "",
                records.assessments().getFirst().proposedAt());
        VerdictRecords bad = new VerdictRecords(records.assessments(), List.of(review), List.of(), List.of());
        assertThatThrownBy(() -> as(lead, () -> archive.restore(article, bad))).isInstanceOf(BadInput.class);
        assertThat(as(lead, () -> archive.read(article))).isEqualTo(VerdictRecords.NONE);
    }

    private CorrectionId proposed() {
        return as(checker, () -> corrections.propose(claim, Stage.words(1), "Otherwise.", Severity.FACTUAL));
    }

    private void deleteAll() {
        UUID id = ids.id(claim);
        for (String table : List.of("review", "ruling", "correction", "assessment")) {
            jdbc.sql("delete from " + table + " where claim_id = :id")
                    .param("id", id)
                    .update();
        }
    }
}
