package org.tickmark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.testing.As.as;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.article.ArticleDocument;
import org.tickmark.article.Articles;
import org.tickmark.history.History;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.StaleSave;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;

/** What several people do at the same moment. */
@ServiceTest
class MarkingAtOnceTest {

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private EditingClaims editing;

    @Autowired
    private PlacingClaims placing;

    @Autowired
    private Claims claims;

    @Autowired
    private Articles articles;

    @Autowired
    private History history;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    @Test
    void people_who_mark_at_once_get_numbers_without_a_gap() throws Exception {
        ArticleId id = some.open(people.aPerson(Role.EDITOR), "one two three four five six seven eight");
        List<Callable<ClaimRef>> all = new ArrayList<>();
        for (String word : "one two three four five six seven eight".split(" ")) {
            PersonKey checker = people.aPerson(Role.CHECKER);
            all.add(() -> as(
                    checker,
                    () -> marking.mark(
                            id, SomeArticles.words(word, "one two three four five six seven eight"), NewClaim.PLAIN)));
        }
        assertThat(atOnce(all))
                .extracting(each -> ((ClaimRef) each).number())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(history.head(id.stream())).isEqualTo(2 + 8);
    }

    @Test
    void two_people_who_mark_the_same_words_make_one_claim() throws Exception {
        ArticleId id = some.open(people.aPerson(Role.EDITOR), "The same words.");
        PersonKey one = people.aPerson(Role.CHECKER);
        PersonKey two = people.aPerson(Role.CHECKER);
        Selection words = SomeArticles.words("same words", "The same words.");
        List<Object> outcomes = atOnce(List.of(
                () -> as(one, () -> marking.mark(id, words, NewClaim.PLAIN)),
                () -> as(two, () -> marking.mark(id, words, NewClaim.PLAIN))));
        assertThat(outcomes).filteredOn(BadInput.class::isInstance).hasSize(1);
        assertThat(as(one, () -> claims.sheets(id))).hasSize(1);
    }

    @Test
    void of_two_saves_of_a_field_one_is_stale_and_saves_of_two_fields_both_stand() throws Exception {
        ArticleId id = some.open(people.aPerson(Role.EDITOR), "The same words.");
        PersonKey one = people.aPerson(Role.CHECKER);
        PersonKey two = people.aPerson(Role.CHECKER);
        ClaimRef claim =
                as(one, () -> marking.mark(id, SomeArticles.words("same words", "The same words."), NewClaim.PLAIN));
        List<Object> outcomes = atOnce(List.of(
                () -> done(one, () -> editing.statement(claim, new Change<>("same words", "One."))),
                () -> done(two, () -> editing.statement(claim, new Change<>("same words", "Two."))),
                () -> done(one, () -> editing.topic(claim, new Change<>(null, "visit"))),
                () -> done(two, () -> editing.priority(claim, new Change<>(Priority.MEDIUM, Priority.HIGH)))));
        assertThat(outcomes).filteredOn(StaleSave.class::isInstance).hasSize(1);
        ClaimSheet sheet = as(one, () -> claims.sheet(claim));
        assertThat(sheet.statement()).isIn("One.", "Two.");
        assertThat(sheet.topic()).isEqualTo("visit");
        assertThat(sheet.priority()).isEqualTo(Priority.HIGH);
    }

    @Test
    void merges_crosswise_end_with_one_of_the_two() throws Exception {
        ArticleId id = some.open(people.aPerson(Role.EDITOR), "One two.");
        PersonKey checker = people.aPerson(Role.CHECKER);
        ClaimRef first = as(checker, () -> marking.mark(id, SomeArticles.words("One", "One two."), NewClaim.PLAIN));
        ClaimRef second = as(checker, () -> marking.mark(id, SomeArticles.words("two", "One two."), NewClaim.PLAIN));
        atOnce(List.of(
                () -> done(checker, () -> placing.merge(first, second)),
                () -> done(checker, () -> placing.merge(second, first))));
        assertThat(as(checker, () -> claims.sheets(id)))
                .filteredOn(sheet -> sheet.mergedInto() == null)
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.passages()).hasSize(2));
    }

    @Test
    void two_thousand_sentences_become_claims_in_a_few_seconds() {
        String text = String.join(
                "\n\n",
                IntStream.rangeClosed(1, 2000)
                        .mapToObj(n -> "Sentence number " + n + " says that " + n + " tonnes were moved by rail.")
                        .toList());
        PersonKey editor = people.aPerson(Role.EDITOR);
        ArticleId id = some.open(editor, text);
        ArticleDocument document = as(editor, () -> articles.document(id, 1));
        List<Selection> sentences = document.sentences().stream()
                .map(span -> new Selection(1, span.start(), span.end(), span.of(document.text())))
                .toList();
        Instant start = Instant.now();
        List<ClaimRef> made = as(editor, () -> marking.markMany(id, sentences));
        assertThat(made).hasSize(2000);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20)); // idle: about 2 s
        assertThat(as(editor, () -> claims.segments(id, 1))).hasSize(2000);
        assertThat(as(editor, () -> claims.sheets(id))).hasSize(2000);
    }

    private static boolean done(PersonKey person, Runnable work) {
        as(person, work);
        return true;
    }

    /** Runs all at the same moment; answers what each gave or threw. */
    private static List<Object> atOnce(List<? extends Callable<?>> all) throws Exception {
        CyclicBarrier together = new CyclicBarrier(all.size());
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            List<Future<Object>> futures = new ArrayList<>();
            for (Callable<?> each : all) {
                futures.add(threads.submit(() -> {
                    together.await();
                    return each.call();
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> future : futures) {
                try {
                    outcomes.add(future.get());
                } catch (ExecutionException e) {
                    outcomes.add(e.getCause());
                }
            }
            return outcomes;
        }
    }
}
