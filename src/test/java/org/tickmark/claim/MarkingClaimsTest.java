package org.tickmark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.testing.As.as;
import static org.tickmark.testing.SomeArticles.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.history.History;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.NotFound;
import org.tickmark.refusal.NotYours;
import org.tickmark.refusal.QuoteDoesNotFit;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;

@ServiceTest
class MarkingClaimsTest {

    private static final String TEXT = "Two deals were signed on 19 July. 😀 They cost $40 billion.\n\n"
            + "قال الوزير إن المصنع افتتح في يونيو. Er sagte: „Nein.“";

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private Claims claims;

    @Autowired
    private History history;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    private PersonKey editor;
    private PersonKey checker;
    private ArticleId id;
    private String text;

    @BeforeEach
    void an_article() {
        editor = people.aPerson(Role.EDITOR);
        checker = people.aPerson(Role.CHECKER);
        id = some.open(editor, TEXT);
        text = TEXT.replace("\n\n", "\n");
    }

    @Test
    void selected_words_become_a_claim_with_the_next_number() {
        ClaimRef first = mark("Two deals were signed");
        ClaimRef second = as(
                editor,
                () -> marking.mark(
                        id,
                        words("$40 billion", text),
                        new NewClaim("The deals cost $40 billion.", "QUANTITY", "energy", Priority.HIGH)));
        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);

        ClaimSheet plain = as(checker, () -> claims.sheet(first));
        assertThat(plain.statement()).isEqualTo("Two deals were signed");
        assertThat(plain.status()).isEqualTo(Status.OPEN);
        assertThat(plain.priority()).isEqualTo(Priority.MEDIUM);
        assertThat(plain.kind()).isEqualTo("EVENT");
        assertThat(plain.checker()).isNull();
        assertThat(plain.createdBy()).isEqualTo(checker);
        assertThat(plain.passages())
                .containsExactly(new PassageSheet(1, 1, 0, 21, "Two deals were signed", false, true));

        ClaimSheet said = as(checker, () -> claims.sheet(second));
        assertThat(said.statement()).isEqualTo("The deals cost $40 billion.");
        assertThat(said.topic()).isEqualTo("energy");
        assertThat(history.about(id.stream(), "claim/2", Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.detail()).containsEntry("exact", "$40 billion"));
    }

    @Test
    void emoji_and_right_to_left_words_are_anchored_where_they_stand() {
        for (String exact : List.of("😀 They", "المصنع افتتح", "„Nein.“")) {
            ClaimRef claim = mark(exact);
            PassageSheet passage =
                    as(checker, () -> claims.sheet(claim)).passages().getFirst();
            assertThat(text.substring(passage.start(), passage.end())).isEqualTo(exact);
        }
    }

    @Test
    void a_selection_that_does_not_fit_anchors_nothing() {
        int emoji = text.indexOf("😀");
        refused(new Selection(1, emoji + 1, emoji + 6, text.substring(emoji + 1, emoji + 6)));
        refused(new Selection(1, emoji - 3, emoji + 1, text.substring(emoji - 3, emoji + 1)));
        refused(new Selection(1, 0, 9, "Six deals"));
        refused(new Selection(1, 5, 5, ""));
        refused(new Selection(1, 9, 4, "deals"));
        refused(new Selection(1, -1, 4, "Two "));
        refused(new Selection(1, 0, text.length() + 1, text + "."));
        assertThat(as(checker, () -> claims.sheets(id))).isEmpty();
        assertThat(mark("deals").number()).isEqualTo(1);
    }

    @Test
    void a_version_that_is_not_there_is_not_found() {
        assertThatThrownBy(() -> as(checker, () -> marking.mark(id, new Selection(2, 0, 3, "Two"), NewClaim.PLAIN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_words_at_the_same_place_are_refused_and_the_claim_named() {
        mark("Two deals");
        ClaimRef second = mark("deals");
        assertThatThrownBy(() -> mark("deals")).isInstanceOfSatisfying(BadInput.class, e -> {
            assertThat(e.field()).isEqualTo("selection");
            assertThat(e.args()).containsExactly(second.number());
        });
        assertThat(mark("deals were").number()).isEqualTo(3);
    }

    @Test
    void markup_in_a_statement_is_text() {
        String html = "<img src=x onerror=alert(1)> & <b>deals</b>";
        ClaimRef claim = as(
                checker,
                () -> marking.mark(id, words("deals", text), new NewClaim(html, null, "<i>t</i>", Priority.LOW)));
        assertThat(as(checker, () -> claims.sheet(claim)).statement()).isEqualTo(html);
    }

    @Test
    void a_field_that_cannot_be_taken_is_named() {
        refusedAt("statement", new NewClaim("  ", null, null, Priority.LOW));
        refusedAt("statement", new NewClaim("x".repeat(4001), null, null, Priority.LOW));
        refusedAt("statement", new NewClaim("a\u0000b", null, null, Priority.LOW));
        refusedAt("kind", new NewClaim(null, "NONSENSE", null, Priority.LOW));
        refusedAt("topic", new NewClaim(null, null, "t".repeat(121), Priority.LOW));
    }

    @Test
    void a_heading_can_be_a_claim_as_a_block() {
        ClaimRef claim = as(checker, () -> marking.markBlock(id, 1, 0, NewClaim.PLAIN));
        PassageSheet passage = as(checker, () -> claims.sheet(claim)).passages().getFirst();
        assertThat(passage.wholeBlock()).isTrue();
        assertThat(passage.exact()).isEqualTo(text.substring(0, text.indexOf('\n')));
        assertThatThrownBy(() -> as(checker, () -> marking.markBlock(id, 1, 4, NewClaim.PLAIN)))
                .isInstanceOf(QuoteDoesNotFit.class);
    }

    @Test
    void sentences_become_claims_in_text_order_and_those_that_are_claims_are_passed_over() {
        var sentences = as(checker, () -> claimable());
        mark(sentences.get(1).exact());
        List<Selection> backwards = sentences.reversed();
        List<ClaimRef> made = as(checker, () -> marking.markMany(id, backwards));
        assertThat(made).extracting(ClaimRef::number).containsExactly(2, 3, 4);
        assertThat(as(checker, () -> claims.inTextOrder(id, 1))).containsExactly(2, 1, 3, 4);
        assertThat(as(checker, () -> marking.markMany(id, backwards))).isEmpty();
    }

    @Test
    void one_sentence_that_does_not_fit_refuses_all() {
        var sentences = as(checker, () -> claimable());
        var with = new ArrayList<>(sentences);
        with.add(new Selection(1, 3, 9, "wrong!"));
        assertThatThrownBy(() -> as(checker, () -> marking.markMany(id, with))).isInstanceOf(QuoteDoesNotFit.class);
        assertThat(as(checker, () -> claims.sheets(id))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"READER", "WRITER", "ADMIN"})
    void those_who_read_do_not_mark(Role role) {
        PersonKey person = people.aPerson(role);
        assertThatThrownBy(() -> as(person, () -> marking.mark(id, words("deals", text), NewClaim.PLAIN)))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void an_article_that_is_closed_to_a_checker_is_not_found() {
        ArticleId closed = some.closed(editor, Set.of(), TEXT);
        assertThatThrownBy(() -> as(checker, () -> marking.mark(closed, words("deals", text), NewClaim.PLAIN)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(checker, () -> claims.sheets(closed))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(checker, () -> claims.segments(closed, 1))).isInstanceOf(NotFound.class);
    }

    @Test
    void marking_is_no_work_that_would_keep_one_from_reviewing() {
        ClaimRef claim = mark("deals");
        assertThat(work.workers(claim)).isEmpty();
    }

    @Autowired
    private ClaimWork work;

    private List<Selection> claimable() {
        var document = articles.document(id, 1);
        return document.sentences().stream()
                .map(span -> new Selection(1, span.start(), span.end(), span.of(document.text())))
                .toList();
    }

    @Autowired
    private org.tickmark.article.Articles articles;

    private ClaimRef mark(String exact) {
        return as(checker, () -> marking.mark(id, words(exact, text), NewClaim.PLAIN));
    }

    private void refused(Selection selection) {
        assertThatThrownBy(() -> as(checker, () -> marking.mark(id, selection, NewClaim.PLAIN)))
                .isInstanceOf(QuoteDoesNotFit.class);
    }

    private void refusedAt(String field, NewClaim claim) {
        assertThatThrownBy(() -> as(checker, () -> marking.mark(id, words("deals", text), claim)))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.field()).isEqualTo(field));
    }
}
