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

/** The contract's rows about tasks. */
@ServiceTest
class TasksTest {

    private static final String PATH = "/api/v1/tasks";
    private static final String MARK =
            "{'version':1,'start':0,'end':16,'exact':'It was in Tehran','statement':'In Tehran.','kind':'EVENT'}";

    @Autowired
    private Api api;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    private PersonKey lead = new PersonKey("nobody");
    private PersonKey checkerKey = new PersonKey("nobody");
    private Caller editor = new Caller(null, "", java.util.Map.of());
    private String article = "";

    @BeforeEach
    void a_claim() {
        lead = people.aPerson(Role.EDITOR);
        checkerKey = people.aPerson(Role.CHECKER);
        editor = api.as(lead);
        article = some.open(lead, "It was in Tehran.").toString();
        editor.post("/api/v1/articles/" + article + "/claims", MARK);
    }

    @Test
    void a_task_is_handed_out_and_listed_by_whom_it_is_for() {
        Answer made = editor.post(PATH, task(checkerKey.value(), "2026-12-31"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.json().path("state").asString()).isEqualTo("OPEN");
        assertThat(made.json().path("assignee").asString()).isEqualTo(checkerKey.value());
        assertThat(made.json().path("due").asString()).isEqualTo("2026-12-31");
        assertThat(made.json().path("claims").toString()).isEqualTo("[1]");

        String id = made.json().path("id").asString();
        assertThat(editor.get(PATH).each("id")).contains(id);
        Answer mine = api.as(checkerKey).get(PATH + "?assignee=" + checkerKey);
        assertThat(mine.each("id")).containsExactly(id);
        assertThat(mine.json().path(0)).isEqualTo(made.json());
        assertThat(editor.get(PATH + "?assignee=" + lead).each("id")).isEmpty();
    }

    @Test
    void a_task_may_be_for_whoever_takes_it() {
        Answer made = editor.post(
                PATH, "{'title':'T','kind':'SECOND_REVIEW','article':'%s','claims':[1]}".formatted(article));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.json().path("assignee").isNull()).isTrue();
        assertThat(made.json().path("due").isNull()).isTrue();
    }

    @Test
    void giving_work_to_others_is_the_editors() {
        Answer answer = api.as(checkerKey).post(PATH, task(lead.value(), "2026-12-31"));
        assertThat(answer.code()).isEqualTo("not_yours");
        assertThat(api.as(people.aPerson(Role.READER))
                        .post(PATH, task("x", "2026-12-31"))
                        .code())
                .isEqualTo("not_yours");
    }

    @ParameterizedTest
    @CsvSource({
        "title, ''",
        "kind, NOTHING",
        "assignee, nobody.here",
        "assignee, Not A Key",
        "due, tomorrow",
        "due, 2026-02-30",
    })
    void bad_input_is_said_at_its_field(String field, String value) {
        String body = task(checkerKey.value(), "2026-12-31")
                .replaceAll("'" + field + "':'[^']*'", "'" + field + "':'" + value + "'");
        Answer answer = editor.post(PATH, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }

    @Test
    void a_claim_that_is_not_there_has_no_task() {
        Answer answer = editor.post(PATH, task(checkerKey.value(), "2026-12-31").replace("[1]", "[1,7]"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asString()).isEqualTo("claims");
        assertThat(editor.post(PATH, task(checkerKey.value(), "2026-12-31").replace("[1]", "[]"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void tasks_of_a_closed_article_are_not_there() {
        String closed = some.closed(lead, Set.of(), "It was in Tehran.").toString();
        editor.post("/api/v1/articles/" + closed + "/claims", MARK);
        String body = task(lead.value(), "2026-12-31").replace(article, closed);
        assertThat(editor.post(PATH, body).status()).isEqualTo(201);
        Caller other = api.as(people.aPerson(Role.EDITOR));
        assertThat(other.get(PATH).text()).doesNotContain(closed);
        assertThat(other.post(PATH, body).status()).isEqualTo(404);
    }

    private String task(String assignee, String due) {
        return "{'title':'Find the record','kind':'SECOND_REVIEW','article':'%s','claims':[1],'assignee':'%s','due':'%s'}"
                .formatted(article, assignee, due);
    }
}
