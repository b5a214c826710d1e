package org.tickmark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.testing.As.as;
import static org.tickmark.testing.SomeArticles.words;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.tickmark.history.History;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotAllowed;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.StaleSave;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;

@ServiceTest
class EditingClaimsTest {

    private static final String TEXT = "The deal was signed. The factory opened.";

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private EditingClaims editing;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimWork work;

    @Autowired
    private StatusDoor door;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private History history;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    private PersonKey editor;
    private PersonKey checker;
    private ArticleId id;
    private ClaimRef deal;
    private ClaimRef factory;

    @BeforeEach
    void two_claims() {
        editor = people.aPerson(Role.EDITOR);
        checker = people.aPerson(Role.CHECKER);
        id = some.open(editor, TEXT);
        deal = as(editor, () -> marking.mark(id, words("The deal was signed.", TEXT), NewClaim.PLAIN));
        factory = as(editor, () -> marking.mark(id, words("The factory opened.", TEXT), NewClaim.PLAIN));
    }

    @Test
    void a_saved_statement_stands_and_history_tells_from_and_to() {
        as(
                checker,
                () -> editing.statement(deal, new Change<>("The deal was signed.", " The deal was signed in 2022. ")));
        assertThat(sheet(deal).statement()).isEqualTo("The deal was signed in 2022.");
        assertThat(work.work(deal)).containsEntry(checker, Set.of(Work.EDITED));
        HistoryRow row =
                history.about(id.stream(), "claim/1", Long.MAX_VALUE, 1).getFirst();
        assertThat(row.action()).isEqualTo("STATEMENT_EDITED");
        assertThat(row.from()).isEqualTo("The deal was signed.");
        assertThat(row.to()).isEqualTo("The deal was signed in 2022.");
    }

    @Test
    void a_stale_save_is_refused_with_both_texts() {
        as(editor, () -> editing.statement(deal, new Change<>("The deal was signed.", "Theirs.")));
        assertThatThrownBy(() ->
                        as(checker, () -> editing.statement(deal, new Change<>("The deal was signed.", "Mine."))))
                .isInstanceOfSatisfying(StaleSave.class, e -> {
                    assertThat(e.field()).isEqualTo("statement");
                    assertThat(e.mine()).isEqualTo("Mine.");
                    assertThat(e.theirs()).isEqualTo("Theirs.");
                });
        assertThat(work.workers(deal)).containsExactly(editor);
    }

    @Test
    void the_other_fields_are_saved_each_on_its_own() {
        as(checker, () -> {
            editing.kind(deal, new Change<>("EVENT", "RELATION"));
            editing.topic(deal, new Change<>(null, "energy"));
            editing.priority(deal, new Change<>(Priority.MEDIUM, Priority.HIGH));
            editing.checkability(deal, new Change<>(Checkability.CHECKABLE, Checkability.PARTLY));
            editing.checker(deal, new Change<>(null, editor));
        });
        ClaimSheet sheet = sheet(deal);
        assertThat(sheet.kind()).isEqualTo("RELATION");
        assertThat(sheet.topic()).isEqualTo("energy");
        assertThat(sheet.priority()).isEqualTo(Priority.HIGH);
        assertThat(sheet.checkability()).isEqualTo(Checkability.PARTLY);
        assertThat(sheet.checker()).isEqualTo(editor);
        assertThat(as(checker, () -> claims.topics(id))).containsExactly("energy");
        as(checker, () -> editing.topic(deal, new Change<>("energy", " ")));
        assertThat(sheet(deal).topic()).isNull();
    }

    @Test
    void whoever_was_checker_has_worked_on_the_claim_and_whoever_hands_it_out_has_not() {
        as(editor, () -> editing.checker(deal, new Change<>(null, checker)));
        as(editor, () -> editing.checker(deal, new Change<>(checker, null)));
        as(editor, () -> editing.priority(deal, new Change<>(Priority.MEDIUM, Priority.LOW)));
        assertThat(work.work(deal)).isEqualTo(java.util.Map.of(checker, Set.of(Work.CHECKER)));
    }

    @Test
    void a_checker_must_be_able_to_check_and_to_see_the_article() {
        PersonKey reader = people.aPerson(Role.READER);
        PersonKey inactive = people.aPerson(Role.CHECKER, "INACTIVE");
        ArticleId closed = some.closed(editor, Set.of(), TEXT);
        ClaimRef hidden = as(editor, () -> marking.mark(closed, words("factory", TEXT), NewClaim.PLAIN));
        refusedAt("checker", () -> editing.checker(deal, new Change<>(null, reader)));
        refusedAt("checker", () -> editing.checker(deal, new Change<>(null, inactive)));
        refusedAt("checker", () -> editing.checker(hidden, new Change<>(null, checker)));
    }

    @Test
    void many_claims_get_checker_topic_and_priority_at_once() {
        as(editor, () -> {
            editing.setChecker(List.of(factory, deal), checker);
            editing.setTopic(List.of(deal, factory), "visit");
            editing.setPriority(List.of(deal, factory), Priority.LOW);
        });
        for (ClaimRef claim : List.of(deal, factory)) {
            assertThat(sheet(claim).checker()).isEqualTo(checker);
            assertThat(sheet(claim).topic()).isEqualTo("visit");
            assertThat(sheet(claim).priority()).isEqualTo(Priority.LOW);
        }
    }

    @Test
    void a_cut_claim_is_not_edited_and_left_alone_among_many() {
        transaction.executeWithoutResult(status -> {
            door.lock(deal);
            door.move(deal, Status.OPEN, Status.CUT, "By mistake.");
        });
        assertThatThrownBy(() -> as(checker, () -> editing.topic(deal, new Change<>(null, "x"))))
                .isInstanceOf(NotAllowed.class);
        as(editor, () -> editing.setPriority(List.of(deal, factory), Priority.HIGH));
        assertThat(sheet(deal).priority()).isEqualTo(Priority.MEDIUM);
        assertThat(sheet(deal).cutReason()).isEqualTo("By mistake.");
        assertThat(as(checker, () -> claims.inTextOrder(id, 1))).containsExactly(2);
        assertThat(as(checker, () -> marking.mark(id, words("The deal was signed.", TEXT), NewClaim.PLAIN))
                        .number())
                .isEqualTo(3);
    }

    @Test
    void a_status_moves_only_from_where_it_is() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> door.move(deal, Status.CHECKING, Status.IN_REVIEW, null)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sheet(deal).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void readers_do_not_edit_and_strangers_do_not_find() {
        PersonKey reader = people.aPerson(Role.READER);
        assertThatThrownBy(() -> as(reader, () -> editing.topic(deal, new Change<>(null, "x"))))
                .isInstanceOf(NotYours.class);
        ArticleId closed = some.closed(editor, Set.of(), TEXT);
        ClaimRef hidden = as(editor, () -> marking.mark(closed, words("factory", TEXT), NewClaim.PLAIN));
        assertThatThrownBy(() -> as(checker, () -> editing.topic(hidden, new Change<>(null, "x"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(checker, () -> editing.setPriority(List.of(hidden), Priority.HIGH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(checker, () -> editing.topic(new ClaimRef(id, 99), new Change<>(null, "x"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_field_that_cannot_be_taken_is_named() {
        refusedAt("statement", () -> editing.statement(deal, new Change<>("The deal was signed.", "\n")));
        refusedAt("statement", () -> editing.statement(deal, new Change<>("The deal was signed.", "x".repeat(4001))));
        refusedAt("kind", () -> editing.kind(deal, new Change<>("EVENT", "event")));
        refusedAt("topic", () -> editing.topic(deal, new Change<>(null, "t\ud83d")));
    }

    private void refusedAt(String field, Runnable work) {
        assertThatThrownBy(() -> as(editor, work))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private ClaimSheet sheet(ClaimRef claim) {
        return as(checker, () -> claims.sheet(claim));
    }
}
