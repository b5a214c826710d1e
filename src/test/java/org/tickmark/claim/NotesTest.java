package org.tickmark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.testing.As.as;
import static org.tickmark.testing.SomeArticles.words;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;

@ServiceTest
class NotesTest {

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private Notes notes;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimWork work;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    private PersonKey editor;
    private PersonKey checker;
    private ClaimRef claim;

    @BeforeEach
    void a_claim() {
        editor = people.aPerson(Role.EDITOR);
        checker = people.aPerson(Role.CHECKER);
        ArticleId id = some.open(editor, "The deal.");
        claim = as(editor, () -> marking.mark(id, words("deal", "The deal."), NewClaim.PLAIN));
    }

    @Test
    void a_note_and_its_answers_are_a_thread_that_can_be_settled_and_taken_up_again() {
        UUID thread = as(checker, () -> notes.write(claim, "Which deal?\r\n<b>Gas</b> or oil?"));
        as(editor, () -> notes.reply(thread, "Gas."));
        as(checker, () -> notes.resolve(thread));
        as(checker, () -> notes.write(claim, "Another matter."));

        List<NoteThread> threads = as(editor, () -> claims.notes(claim));
        assertThat(threads).hasSize(2);
        NoteThread first = threads.getFirst();
        assertThat(first.notes())
                .extracting(NoteSheet::body)
                .containsExactly("Which deal?\n<b>Gas</b> or oil?", "Gas.");
        assertThat(first.notes()).extracting(NoteSheet::by).containsExactly(checker, editor);
        assertThat(first.resolvedBy()).isEqualTo(checker);
        assertThat(threads.getLast().resolved()).isFalse();

        as(editor, () -> notes.reply(thread, "After all: oil."));
        assertThat(as(editor, () -> claims.notes(claim)).getFirst().resolved()).isFalse();
        assertThat(work.workers(claim)).isEmpty();
    }

    @Test
    void a_body_must_be_there_and_has_a_limit() {
        refused(" \n ");
        refused("x".repeat(20_001));
        refused("a\u0000b");
        as(checker, () -> notes.write(claim, "x".repeat(20_000)));
    }

    @Test
    void an_answer_opens_no_thread_of_its_own() {
        UUID thread = as(checker, () -> notes.write(claim, "Which deal?"));
        UUID answer = as(checker, () -> notes.reply(thread, "Gas."));
        assertThatThrownBy(() -> as(checker, () -> notes.reply(answer, "Oil."))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(checker, () -> notes.resolve(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void readers_do_not_write_and_a_closed_article_hides_its_threads() {
        PersonKey reader = people.aPerson(Role.READER);
        assertThatThrownBy(() -> as(reader, () -> notes.write(claim, "Hm."))).isInstanceOf(NotYours.class);
        ArticleId closed = some.closed(editor, Set.of(), "The deal.");
        ClaimRef hidden = as(editor, () -> marking.mark(closed, words("deal", "The deal."), NewClaim.PLAIN));
        UUID thread = as(editor, () -> notes.write(hidden, "Secret."));
        assertThatThrownBy(() -> as(checker, () -> notes.reply(thread, "Hm."))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(checker, () -> claims.notes(hidden))).isInstanceOf(NotFound.class);
    }

    private void refused(String body) {
        assertThatThrownBy(() -> as(checker, () -> notes.write(claim, body)))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.field()).isEqualTo("body"));
    }
}
