package org.tickmark.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tickmark.testing.As.as;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.House;
import org.tickmark.claim.ClaimRef;
import org.tickmark.claim.EditingClaims;
import org.tickmark.claim.MarkingClaims;
import org.tickmark.claim.NewClaim;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotYours;
import org.tickmark.report.Importing;
import org.tickmark.storage.internal.DiskSync;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;
import org.tickmark.verdict.Confidence;
import org.tickmark.verdict.Moving;
import org.tickmark.verdict.Proposal;
import org.tickmark.verdict.Ruling;
import org.tickmark.verdict.VerdictCode;

/** In the whole house: who waits for the disk, and who is covered soon. (PostgreSQL syncs by itself.) */
@ServiceTest
class SyncedTest {

    private static final String TEXT = "It was in Tehran.";
    private static final VerdictCode TRUE = VerdictCode.of("TRUE");
    private static final VerdictCode FALSE = VerdictCode.of("FALSE");

    @Autowired
    private DiskSync disk;

    @Autowired
    private House house;

    @Autowired
    private Moving moving;

    @Autowired
    private MarkingClaims marking;

    @Autowired
    private EditingClaims editing;

    @Autowired
    private SomeArticles some;

    @Autowired
    private People people;

    private PersonKey editor = new PersonKey("nobody");
    private PersonKey checker = new PersonKey("nobody");
    private ClaimRef claim = new ClaimRef(new ArticleId(new java.util.UUID(0, 0)), 1);

    @BeforeEach
    void a_claim() throws Exception {
        editor = people.aPerson(Role.EDITOR);
        checker = people.aPerson(Role.CHECKER);
        ArticleId article = some.open(editor, TEXT);
        claim = as(
                people.aPerson(Role.CHECKER),
                () -> marking.mark(article, SomeArticles.words("Tehran", TEXT), NewClaim.PLAIN));
        as(checker, () -> moving.take(claim));
        // Whatever was to be covered soon is.
        Thread.sleep(200);
    }

    @Test
    void a_verdict_a_review_and_a_ruling_are_on_the_disk_when_they_are_answered() {
        assertWaits(() -> as(checker, () -> moving.propose(claim, Proposal.of(TRUE, Confidence.HIGH, "Two records."))));
        PersonKey reviewer = people.aPerson(Role.CHECKER);
        assertWaits(() -> as(reviewer, () -> moving.review(claim, FALSE, "It was Isfahan.")));
        assertWaits(() -> as(editor, () -> moving.rule(claim, Ruling.of(FALSE, "It was."))));
    }

    @Test
    void every_save_gets_onto_the_disk_with_nobody_waiting_for_it() throws Exception {
        long before = disk.syncs();
        as(checker, () -> editing.statement(claim, new Change<>("Tehran", "In Tehran.")));
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (house.database().equals("h2") && disk.syncs() == before) {
            assertThat(System.nanoTime()).as("synced in time").isLessThan(end);
            Thread.sleep(1);
        }
    }

    @Test
    void a_refusal_waits_for_nothing() {
        long before = disk.syncs();
        assertThatExceptionOfType(NotYours.class)
                .isThrownBy(() -> as(checker, () -> moving.rule(claim, Ruling.of(TRUE, "Mine."))));
        assertThat(disk.syncs()).isEqualTo(before);
    }

    @Test
    void what_the_contract_names_is_marked() {
        assertThat(Stream.of(Moving.class, Importing.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(Synced.class))
                        .map(Method::getName))
                .containsExactlyInAnyOrder("propose", "review", "rule", "bringIn", "bringInSample");
    }

    private void assertWaits(Runnable work) {
        long before = disk.syncs();
        work.run();
        long after = disk.syncs();
        assertThat(after - before).isGreaterThanOrEqualTo(house.database().equals("h2") ? 1 : 0);
    }
}
