package org.tickmark.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.testing.Api;
import org.tickmark.testing.Api.Answer;
import org.tickmark.testing.Api.Caller;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;

/** The contract's rows about moves, reviews and rulings. */
@ServiceTest
class StatusMovesTest {

    private static final String TAKE = "{'to':'CHECKING'}";
    private static final String PROPOSE =
            "{'to':'IN_REVIEW','verdict':'TRUE','confidence':'HIGH','rationale':'Two records agree.'}";
    private static final Caller NOBODY = new Caller(null, "", java.util.Map.of());

    @Autowired
    private Api api;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    private Caller editor = NOBODY;
    private Caller checker = NOBODY;
    private Caller other = NOBODY;
    private Caller reader = NOBODY;
    private String checkerKey = "";
    private String claim = "";

    @BeforeEach
    void a_claim() {
        PersonKey lead = people.aPerson(Role.EDITOR);
        PersonKey first = people.aPerson(Role.CHECKER);
        checkerKey = first.value();
        editor = api.as(lead);
        checker = api.as(first);
        other = api.as(people.aPerson(Role.CHECKER));
        reader = api.as(people.aPerson(Role.READER));
        String claims = "/api/v1/articles/" + some.open(lead, "It was in Tehran.") + "/claims";
        other.post(
                claims,
                "{'version':1,'start':0,'end':16,'exact':'It was in Tehran','statement':'In Tehran.','kind':'EVENT'}");
        claim = claims + "/1";
    }

    @Test
    void taken_and_proposed() {
        Answer taken = checker.post(claim + "/moves", TAKE);
        assertStands(taken, "CHECKING");
        assertThat(taken.json().path("checker").asString()).isEqualTo(checkerKey);
        Answer proposed = checker.post(claim + "/moves", PROPOSE);
        assertStands(proposed, "IN_REVIEW");
        assertThat(proposed.json().path("verdict").asString()).isEqualTo("TRUE");
        assertThat(proposed.json().path("confidence").asString()).isEqualTo("HIGH");
    }

    @Test
    void agreed_and_called_again() {
        proposed();
        Caller reviewer = api.as(people.aPerson(Role.CHECKER));
        assertStands(reviewer.post(claim + "/reviews", "{'verdict':'TRUE','rationale':''}"), "VERIFIED");
        assertStands(checker.post(claim + "/moves", "{'to':'RECHECK','reason':'A new record.'}"), "RECHECK");
        assertStands(checker.post(claim + "/moves", PROPOSE), "IN_REVIEW");
    }

    @Test
    void disputed_and_ruled() {
        proposed();
        Caller reviewer = api.as(people.aPerson(Role.CHECKER));
        assertStands(
                reviewer.post(claim + "/reviews", "{'verdict':'FALSE','rationale':'It was Isfahan.'}"), "DISPUTED");
        Answer missing = editor.post(claim + "/ruling", "{'verdict':'FALSE','rationale':''}");
        assertNotAllowed(missing, "rationale");
        Answer ruled = editor.post(claim + "/ruling", "{'verdict':'FALSE','rationale':'The record says so.'}");
        assertStands(ruled, "VERIFIED");
        assertThat(ruled.json().path("verdict").asString()).isEqualTo("FALSE");
    }

    @Test
    void ruled_that_neither_is_right() {
        proposed();
        api.as(people.aPerson(Role.CHECKER)).post(claim + "/reviews", "{'verdict':'FALSE','rationale':'Isfahan.'}");
        assertStands(editor.post(claim + "/ruling", "{'verdict':null,'rationale':'Neither.'}"), "CHECKING");
    }

    @Test
    void withdrawn_by_whoever_proposed_and_sent_back_by_an_editor() {
        proposed();
        assertStands(checker.post(claim + "/moves", TAKE), "CHECKING");
        checker.post(claim + "/moves", PROPOSE);
        assertNotAllowed(editor.post(claim + "/moves", TAKE), "reason");
        assertStands(editor.post(claim + "/moves", "{'to':'CHECKING','reason':'One record is none.'}"), "CHECKING");
    }

    @Test
    void cut_and_reopened() {
        assertNotAllowed(editor.post(claim + "/moves", "{'to':'CUT'}"), "reason");
        assertStands(editor.post(claim + "/moves", "{'to':'CUT','reason':'Said twice.'}"), "CUT");
        assertStands(editor.post(claim + "/moves", TAKE), "CHECKING");
    }

    @Test
    void all_that_a_proposal_lacks_is_named() {
        checker.post(claim + "/moves", TAKE);
        assertNotAllowed(checker.post(claim + "/moves", "{'to':'IN_REVIEW'}"), "verdict", "confidence", "rationale");
        assertNotAllowed(
                checker.post(claim + "/moves", "{'to':'IN_REVIEW','verdict':'TRUE','confidence':'LOW'}"), "rationale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "VERIFIED", "DISPUTED"})
    void no_move_leads_to_what_only_the_rules_give(String to) {
        assertNotAllowed(checker.post(claim + "/moves", "{'to':'%s'}".formatted(to)));
        assertNotYours(reader.post(claim + "/moves", "{'to':'%s'}".formatted(to)));
    }

    @Test
    void who_worked_on_it_does_not_review_it() {
        proposed();
        assertNotYours(checker.post(claim + "/reviews", "{'verdict':'TRUE','rationale':''}"));
    }

    @Test
    void a_checker_does_not_rule() {
        proposed();
        assertNotYours(other.post(claim + "/ruling", "{'verdict':'TRUE','rationale':'Mine.'}"));
        assertNotYours(other.post(claim + "/moves", "{'to':'CHECKING','reason':'Mine.'}"));
    }

    @Test
    void not_yours_is_said_before_not_allowed() {
        for (Caller who : new Caller[] {reader, api.as(people.aPerson(Role.WRITER))}) {
            for (String body : new String[] {TAKE, PROPOSE, "{'to':'RECHECK'}", "{'to':'CUT'}"}) {
                assertNotYours(who.post(claim + "/moves", body));
            }
            assertNotYours(who.post(claim + "/reviews", "{'verdict':'TRUE','rationale':''}"));
            assertNotYours(who.post(claim + "/ruling", "{'verdict':'TRUE','rationale':'R.'}"));
        }
    }

    @Test
    void what_cannot_be_done_now_is_not_allowed() {
        assertNotAllowed(checker.post(claim + "/moves", PROPOSE));
        assertNotAllowed(checker.post(claim + "/moves", "{'to':'RECHECK','reason':'So.'}"));
        assertNotAllowed(checker.post(claim + "/reviews", "{'verdict':'TRUE','rationale':'R.'}"));
        assertNotAllowed(editor.post(claim + "/ruling", "{'verdict':'TRUE','rationale':'R.'}"));
    }

    @ParameterizedTest
    @CsvSource({
        "/moves, {}, to",
        "/moves, {'to':'DONE'}, to",
        "/moves, {'to':'IN_REVIEW';'verdict':'MAYBE';'confidence':'LOW';'rationale':'R.'}, verdict",
        "/moves, {'to':'IN_REVIEW';'verdict':'TRUE';'confidence':'SURE';'rationale':'R.'}, confidence",
        "/moves, {'status':'VERIFIED'}, status",
        "/reviews, {'rationale':'R.'}, verdict",
        "/ruling, {'verdict':'no code';'rationale':'R.'}, verdict",
    })
    void bad_input_is_said_at_its_field(String tail, String body, String field) {
        editor.post(claim + "/moves", TAKE);
        Answer answer = editor.post(claim + tail, body.replace(';', ',').replace("\"", ""));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }

    private void proposed() {
        checker.post(claim + "/moves", TAKE);
        assertStands(checker.post(claim + "/moves", PROPOSE), "IN_REVIEW");
    }

    private void assertStands(Answer answer, String status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo(status);
        assertThat(reader.get(claim).json()).isEqualTo(answer.json());
    }

    private static void assertNotAllowed(Answer answer, String... missing) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("not_allowed");
        assertThat(answer.json().path("missing").valueStream().map(each -> each.asString()))
                .containsExactlyInAnyOrder(missing);
        assertThat(answer.json().path("detail").asString()).contains(" ");
    }

    private static void assertNotYours(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("not_yours");
    }
}
