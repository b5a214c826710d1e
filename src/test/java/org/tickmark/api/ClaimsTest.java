package org.tickmark.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.testing.Api;
import org.tickmark.testing.Api.Answer;
import org.tickmark.testing.Api.Caller;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;

/** The contract's rows about claims, their words and their evidence. */
@ServiceTest
class ClaimsTest {

    private static final String TEXT = "The summit was held in Tehran. 🙂 Three presidents came.";
    private static final String TEHRAN =
            "{'version':1,'start':4,'end':29,'exact':'summit was held in Tehran','statement':'It was in Tehran.','kind':'EVENT'}";

    @Autowired
    private Api api;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    private Caller checker = new Caller(null, "", java.util.Map.of());
    private String claims = "";

    @BeforeEach
    void an_article() {
        PersonKey editor = people.aPerson(Role.EDITOR);
        checker = api.as(people.aPerson(Role.CHECKER));
        claims = "/api/v1/articles/" + some.open(editor, TEXT) + "/claims";
    }

    @Test
    void a_claim_is_marked_and_listed() {
        Answer made = checker.post(claims, TEHRAN);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo(claims + "/1");
        checker.post(
                claims,
                "{'version':1,'start':34,'end':50,'exact':'Three presidents','statement':'Three came.','kind':'QUANTITY'}");

        var list = checker.get(claims).json();
        assertThat(list.size()).isEqualTo(2);
        var first = list.path(0);
        assertThat(first).isEqualTo(made.json());
        assertThat(first.path("number").asInt()).isEqualTo(1);
        assertThat(first.path("statement").asString()).isEqualTo("It was in Tehran.");
        assertThat(first.path("kind").asString()).isEqualTo("EVENT");
        assertThat(first.path("priority").asString()).isEqualTo("MEDIUM");
        assertThat(first.path("status").asString()).isEqualTo("OPEN");
        assertThat(first.path("verdict").isNull()).isTrue();
        assertThat(first.path("confidence").isNull()).isTrue();
        assertThat(first.path("checker").isNull()).isTrue();
        assertThat(first.path("evidence").isEmpty()).isTrue();
        var anchor = first.path("anchors").path(0);
        assertThat(anchor.toString())
                .isEqualTo("{\"version\":1,\"start\":4,\"end\":29,\"exact\":\"summit was held in Tehran\"}");
        assertThat(checker.get(claims + "/1").json()).isEqualTo(first);
        assertThat(checker.get(claims + "?version=1").json()).isEqualTo(list);
        assertThat(checker.get(claims + "?version=2").status()).isEqualTo(404);
        assertThat(checker.get(claims + "?version=new").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 29, summit was held in Teheran",
        "5, 30, summit was held in Tehran",
        "4, 4, ''",
        "29, 4, summit",
        "-1, 3, The",
        "4, 999999, summit",
        "31, 32, ?"
    })
    void a_quote_that_does_not_fit_is_refused(int start, int end, String exact) {
        Answer answer = checker.post(
                claims,
                "{'version':1,'start':%d,'end':%d,'exact':'%s','statement':'S.','kind':'EVENT'}"
                        .formatted(start, end, exact));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("quote_does_not_fit");
    }

    @ParameterizedTest
    @CsvSource({"start, 4.5", "start, '\"4\"'", "kind, '\"NOTHING\"'", "statement, '\"\"'", "status, '\"VERIFIED\"'"})
    void bad_input_is_said_at_its_field(String field, String value) {
        String known = TEHRAN.replaceAll("'" + field + "':('[^']*'|[0-9]+)", "'" + field + "':" + value);
        String body = known.equals(TEHRAN) ? TEHRAN.replace("{", "{'" + field + "':" + value + ",") : known;
        Answer answer = checker.post(claims, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }

    @Test
    void a_version_that_is_not_there_is_not_found() {
        assertThat(checker.post(claims, TEHRAN.replace("'version':1", "'version':2"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_statement_is_changed_from_what_stood_there() {
        checker.post(claims, TEHRAN);
        Answer saved =
                checker.patch(claims + "/1", "{'statement':{'from':'It was in Tehran.','to':'Held in Tehran.'}}");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().path("statement").asString()).isEqualTo("Held in Tehran.");

        Answer stale = checker.patch(claims + "/1", "{'statement':{'from':'It was in Tehran.','to':'In Iran.'}}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("stale_save");
        assertThat(stale.json().path("field").asString()).isEqualTo("statement");
        assertThat(stale.json().path("mine").asString()).isEqualTo("In Iran.");
        assertThat(stale.json().path("theirs").asString()).isEqualTo("Held in Tehran.");
        assertThat(checker.get(claims + "/1").json().path("statement").asString())
                .isEqualTo("Held in Tehran.");
    }

    @Test
    void not_yours_is_said_before_stale() {
        checker.post(claims, TEHRAN);
        Answer answer = api.as(people.aPerson(Role.READER))
                .patch(claims + "/1", "{'statement':{'from':'Never.','to':'Mine.'}}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("not_yours");
        assertThat(api.as(people.aPerson(Role.WRITER)).post(claims, TEHRAN).code())
                .isEqualTo("not_yours");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "{'statement':'New.'}",
                "{'statement':{'to':'New.'}}",
                "{'statement':{'from':'It was in Tehran.','to':'New.','by':'me'}}",
                "{'status':{'from':'OPEN','to':'VERIFIED'}}"
            })
    void a_change_says_from_and_to(String body) {
        checker.post(claims, TEHRAN);
        assertThat(checker.patch(claims + "/1", body).status()).isEqualTo(400);
    }

    @Test
    void evidence_is_linked() {
        checker.post(claims, TEHRAN);
        Answer made = checker.post(
                claims + "/1/evidence",
                "{'url':'https://wire.example.org/tehran','title':'Leaders meet','publisher':'The Wire','stance':'SUPPORTS',"
                        + "'credibility':'2','note':'Names the town.','decides':true}");
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        var link = checker.get(claims + "/1").json().path("evidence").path(0);
        assertThat(link).isEqualTo(made.json());
        assertThat(link.path("url").asString()).isEqualTo("https://wire.example.org/tehran");
        assertThat(link.path("publisher").asString()).isEqualTo("The Wire");
        assertThat(link.path("stance").asString()).isEqualTo("SUPPORTS");
        assertThat(link.path("credibility").asString()).isEqualTo("2");
        assertThat(link.path("note").asString()).isEqualTo("Names the town.");
        assertThat(link.path("decides").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "url, javascript:alert(1)",
        "title, ''",
        "stance, LIKES",
        "credibility, 7",
        "credibility, A",
    })
    void evidence_that_cannot_be_is_refused_at_its_field(String field, String value) {
        checker.post(claims, TEHRAN);
        String body =
                "{'url':'https://example.org/a','title':'T','publisher':'P','stance':'REFUTES','credibility':'1','note':''}"
                        .replaceAll("'" + field + "':'[^']*'", "'" + field + "':'" + value + "'");
        Answer answer = checker.post(claims + "/1/evidence", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }

    @Test
    void a_claim_that_is_not_there_is_not_found() {
        String evidence = "{'url':'','title':'T','publisher':'P','stance':'REFUTES','credibility':'1','note':''}";
        assertThat(checker.get(claims + "/1").status()).isEqualTo(404);
        assertThat(checker.get(claims + "/0").status()).isEqualTo(404);
        assertThat(checker.patch(claims + "/1", "{'statement':{'from':'a','to':'b'}}")
                        .status())
                .isEqualTo(404);
        assertThat(checker.post(claims + "/1/evidence", evidence).status()).isEqualTo(404);
    }

    @Test
    void in_a_closed_article_nothing_is_there() {
        PersonKey editor = people.aPerson(Role.EDITOR);
        String closed = "/api/v1/articles/" + some.closed(editor, Set.of(), TEXT) + "/claims";
        api.as(editor).post(closed, TEHRAN);
        String evidence = "{'url':'','title':'T','publisher':'P','stance':'REFUTES','credibility':'1','note':''}";
        assertThat(checker.post(closed, TEHRAN).status()).isEqualTo(404);
        assertThat(checker.get(closed + "/1").status()).isEqualTo(404);
        assertThat(checker.patch(closed + "/1", "{'statement':{'from':'It was in Tehran.','to':'b'}}")
                        .status())
                .isEqualTo(404);
        assertThat(checker.post(closed + "/1/evidence", evidence).status()).isEqualTo(404);
        assertThat(checker.post(closed + "/1/moves", "{'to':'CHECKING'}").status())
                .isEqualTo(404);
    }
}
