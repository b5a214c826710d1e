package org.tickmark.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.testing.As.as;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tickmark.identity.NewToken;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.identity.Tokens;
import org.tickmark.testing.Api;
import org.tickmark.testing.Api.Answer;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;

/** Who is let in at {@code /api}, and what every answer tells. */
@ServiceTest
class DoorTest {

    private static final String LIST = "/api/v1/articles";

    @Autowired
    private Api api;

    @Autowired
    private Tokens tokens;

    @Autowired
    private People people;

    @Autowired
    private org.tickmark.identity.People admins;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void health_needs_no_token() {
        assertThat(api.stranger().get("/api/v1/health").status()).isEqualTo(200);
    }

    @Test
    void without_a_token_it_says_how_to_get_one() {
        Answer answer = api.stranger().get(LIST);
        assertRefused(answer);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.json().path("detail").asString()).contains("Settings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Bearer tm_nothing", "bearer x", "Basic ZWRpdG9yOmVkaXRvcg=="})
    void a_token_that_never_was_is_refused(String header) {
        assertRefused(api.caller(Map.of("Authorization", header)).get(LIST));
    }

    @Test
    void a_token_works_until_it_is_revoked() {
        PersonKey checker = people.aPerson(Role.CHECKER);
        NewToken made = as(checker, () -> tokens.make("Nightly", Duration.ofDays(1)));
        assertThat(api.with(made.secret()).get(LIST).status()).isEqualTo(200);

        as(checker, () -> tokens.revoke(made.sheet().id()));

        assertRefused(api.with(made.secret()).get(LIST));
    }

    @Test
    void a_token_works_until_it_expires() {
        NewToken made = as(people.aPerson(Role.CHECKER), () -> tokens.make("Short", Duration.ofMinutes(1)));
        jdbc.sql("update api_token set expires_at = created_at where id = :id")
                .param("id", made.sheet().id())
                .update();
        assertRefused(api.with(made.secret()).get(LIST));
    }

    @Test
    void a_token_ends_with_its_owner() {
        PersonKey checker = people.aPerson(Role.CHECKER);
        var caller = api.as(checker);
        as(people.aPerson(Role.ADMIN), () -> admins.deactivate(checker, Optional.empty()));
        assertRefused(caller.get(LIST));
    }

    @Test
    void a_role_taken_away_works_at_the_next_call() {
        PersonKey editor = people.aPerson(Role.EDITOR);
        var caller = api.as(editor);
        String body = "{'title':'T','format':'text','text':'Words.'}";
        assertThat(caller.post(LIST, body).status()).isEqualTo(201);

        as(people.aPerson(Role.ADMIN), () -> admins.role(editor, Role.READER));

        assertThat(caller.post(LIST, body).code()).isEqualTo("not_yours");
    }

    @Test
    void the_samples_people_are_let_in_from_this_machine_only() {
        String token = token("editor");
        assertThat(api.with(token).get(LIST).status()).isEqualTo(200);
        for (String header : new String[] {"X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"}) {
            assertRefused(api.caller(Map.of("Authorization", "Bearer " + token, header, "127.0.0.1"))
                    .get(LIST));
        }
    }

    @Test
    void everybody_else_is_let_in_through_a_proxy() {
        PersonKey checker = people.aPerson(Role.CHECKER);
        String token = token(checker.value());
        assertThat(api.caller(Map.of("Authorization", "Bearer " + token, "X-Forwarded-For", "10.0.0.1"))
                        .get(LIST)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void no_session_is_made_and_nothing_is_kept_on_the_way() {
        Answer answer = api.as(people.aPerson(Role.READER)).get(LIST);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, no-store");
    }

    @Test
    void a_session_of_the_screens_opens_nothing_here() {
        assertRefused(api.caller(Map.of("Cookie", "JSESSIONID=0123456789")).get(LIST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/v1", "/api/v1/nothing", "/api/v2/articles", "/api/v1/articles/x/y/z"})
    void an_address_that_leads_nowhere_is_not_found(String path) {
        Answer answer = api.as(people.aPerson(Role.READER)).get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not_found");
        assertRefused(api.stranger().get(path));
    }

    private String token(String person) {
        var headers = api.as(new PersonKey(person)).headers();
        return headers.get("Authorization").substring("Bearer ".length());
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("no_token");
    }
}
