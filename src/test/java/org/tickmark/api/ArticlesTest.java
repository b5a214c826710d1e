package org.tickmark.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.storage.Sha256;
import org.tickmark.testing.Api;
import org.tickmark.testing.Api.Answer;
import org.tickmark.testing.Api.Caller;
import org.tickmark.testing.People;
import org.tickmark.testing.ServiceTest;
import org.tickmark.testing.SomeArticles;

/** The contract's rows about articles and their texts. */
@ServiceTest
class ArticlesTest {

    private static final String LIST = "/api/v1/articles";

    @Autowired
    private Api api;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    private PersonKey key = new PersonKey("nobody");
    private Caller editor = new Caller(null, "", java.util.Map.of());

    @BeforeEach
    void an_editor() {
        key = people.aPerson(Role.EDITOR);
        editor = api.as(key);
    }

    @Test
    void an_article_is_brought_in_listed_and_read() {
        Answer made = editor.post(LIST, "{'title':'Gas in July','format':'text','text':'One.\\r\\n\\r\\nTwo – ü 🙂.'}");
        assertThat(made.status()).isEqualTo(201);
        String id = made.json().path("id").asString();
        assertThat(made.header("Location")).isEqualTo(LIST + "/" + id);

        assertThat(editor.get(LIST).each("id")).contains(id);
        assertThat(editor.get(LIST).each("title")).contains("Gas in July");

        var article = editor.get(LIST + "/" + id).json();
        assertThat(article.path("title").asString()).isEqualTo("Gas in July");
        var version = article.path("versions").path(0);
        assertThat(version.path("number").asInt()).isEqualTo(1);
        assertThat(version.path("words").asInt()).isEqualTo(3);
        assertThat(version.path("accounted").isNull()).isTrue();
        assertThat(version.path("signedOff").asBoolean()).isFalse();
        assertThat(article.path("counts").path("OPEN").asInt(-1)).isZero();
    }

    @Test
    void the_text_is_exactly_the_bytes_of_its_hash() {
        String id = editor.post(LIST, "{'title':'T','format':'markdown','text':'# Über\\n\\nA *word* — 🙂.'}")
                .json()
                .path("id")
                .asString();
        Answer text = editor.get(LIST + "/" + id + "/versions/1/text");
        assertThat(text.header("Content-Type").replace(" ", "").toLowerCase(java.util.Locale.ROOT))
                .isEqualTo("text/plain;charset=utf-8");
        assertThat(text.text()).isEqualTo("Über\nA word — 🙂.");
        assertThat(Sha256.of(text.bytes()).hex())
                .isEqualTo(editor.get(LIST + "/" + id)
                        .json()
                        .path("versions")
                        .path(0)
                        .path("sha256")
                        .asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | is no JSON",
                "[] | one JSON object",
                "'' | one JSON object",
                "{'title':'T','format':'text','text':'W.','colour':'red'} | colour",
                "{'title':'T','title':'U','format':'text','text':'W.'} | no JSON",
                "{'title':'T','format':'text','text':'W.'} {} | no JSON",
                "{'format':'text','text':'W.'} | title",
                "{'title':17,'format':'text','text':'W.'} | title",
                "{'title':'T','format':'pdf','text':'W.'} | markdown",
                "{'title':'','format':'text','text':'W.'} | Write something",
            })
    void bad_input_is_said_in_a_sentence(String body, String sentence) {
        Answer answer = editor.post(LIST, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("bad_input");
        assertThat(answer.json().path("detail").asString()).contains(sentence);
    }

    @Test
    void a_text_of_nothing_is_refused_at_its_field() {
        Answer answer = editor.post(LIST, "{'title':'T','format':'text','text':' '}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asString()).isEqualTo("text");
    }

    @Test
    void more_than_a_book_is_not_read() {
        Answer answer = editor.send("POST", LIST, "\"" + "x".repeat(13 * 1024 * 1024) + "\"");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("too_large");
    }

    @Test
    void only_an_editor_brings_one_in() {
        for (Role role : new Role[] {Role.CHECKER, Role.WRITER, Role.READER, Role.ADMIN}) {
            Answer answer = api.as(people.aPerson(role)).post(LIST, "{'title':'T','format':'text','text':'W.'}");
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("not_yours");
        }
    }

    @Test
    void what_is_closed_looks_like_what_is_not_there() {
        ArticleId closed = some.closed(key, Set.of(), "A secret.");
        Caller other = api.as(people.aPerson(Role.EDITOR));
        assertThat(editor.get(LIST + "/" + closed).status()).isEqualTo(200);
        assertThat(other.get(LIST).each("id")).doesNotContain(closed.toString());
        String nowhere = LIST + "/00000000-0000-7000-8000-000000000000";
        for (String tail :
                new String[] {"", "/versions/1/text", "/claims", "/history", "/report.csv", "/archive.zip"}) {
            Answer answer = other.get(LIST + "/" + closed + tail);
            assertThat(answer.status()).as(tail).isEqualTo(404);
            assertThat(answer.text())
                    .as(tail)
                    .isEqualTo(other.get(nowhere + tail).text());
        }
    }

    @ParameterizedTest
    @CsvSource({"/versions/2/text", "/versions/0/text", "/versions/x/text", "/versions/99999999999/text"})
    void a_version_that_is_not_there_is_not_found(String tail) {
        ArticleId open = some.open(key, "Words.");
        assertThat(editor.get(LIST + "/" + open + tail).status()).isEqualTo(404);
    }
}
