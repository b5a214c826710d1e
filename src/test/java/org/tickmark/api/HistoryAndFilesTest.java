package org.tickmark.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.zip.ZipInputStream;
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

/** The contract's rows about history, reports and archives. */
@ServiceTest
class HistoryAndFilesTest {

    @Autowired
    private Api api;

    @Autowired
    private People people;

    @Autowired
    private SomeArticles some;

    private PersonKey lead = new PersonKey("nobody");
    private Caller editor = new Caller(null, "", Map.of());
    private String article = "";

    @BeforeEach
    void a_claim() {
        lead = people.aPerson(Role.EDITOR);
        editor = api.as(lead);
        article = "/api/v1/articles/" + some.open(lead, "It was in Tehran.");
        editor.post(
                article + "/claims",
                "{'version':1,'start':0,'end':16,'exact':'It was in Tehran','statement':'In Tehran.','kind':'EVENT'}");
    }

    @Test
    void history_is_told_from_the_first_row_without_a_gap() {
        editor.patch(article + "/claims/1", "{'statement':{'from':'In Tehran.','to':'Held in Tehran.'}}");
        Answer answer = editor.get(article + "/history");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        List<Long> seqs =
                answer.json().valueStream().map(row -> row.path("seq").asLong()).toList();
        assertThat(seqs)
                .hasSizeGreaterThan(2)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, seqs.size()).boxed().toList());
        var last = answer.json().path(seqs.size() - 1);
        assertThat(last.path("action").asString()).isEqualTo("STATEMENT_EDITED");
        assertThat(last.path("actor").asString()).isEqualTo(lead.value());
        assertThat(last.path("subject").asString()).isEqualTo("claim/1");
        assertThat(last.path("from").asString()).isEqualTo("In Tehran.");
        assertThat(last.path("to").asString()).isEqualTo("Held in Tehran.");
        assertThat(last.path("leaf").asString()).matches("[0-9a-f]{64}");
        assertThat(last.has("index")).isTrue();
        assertThat(last.path("at").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
        assertThat(editor.get(article + "/history?after=" + (seqs.size() - 1)).json())
                .hasSize(1);
        assertThat(editor.get(article + "/history?after=x").status()).isEqualTo(400);
    }

    @Test
    void a_history_of_more_rows_than_are_read_at_once_is_whole() {
        String statement = "In Tehran.";
        for (int change = 0; change < 210; change++) {
            String next = "In Tehran, " + change + ".";
            assertThat(editor.patch(
                                    article + "/claims/1",
                                    "{'statement':{'from':'%s','to':'%s'}}".formatted(statement, next))
                            .status())
                    .isEqualTo(200);
            statement = next;
        }
        var rows = editor.get(article + "/history").json();
        assertThat(rows.size()).isGreaterThan(210);
        assertThat(rows.path(rows.size() - 1).path("seq").asInt()).isEqualTo(rows.size());
    }

    @ParameterizedTest
    @CsvSource({"html, text/html, In Tehran.", "csv, text/csv, In Tehran.", "json, application/json, In Tehran."})
    void a_report_is_had(String format, String mediaType, String holds) {
        Answer answer = api.as(people.aPerson(Role.READER)).get(article + "/report." + format);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(mediaType);
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        assertThat(answer.text()).contains(holds);
    }

    @Test
    void an_archive_is_had() throws Exception {
        Answer answer = editor.get(article + "/archive.zip");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        List<String> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName());
            }
        }
        assertThat(entries).isNotEmpty();
    }

    @Test
    void a_checkpoint_and_the_proof_of_a_claim_are_had() {
        Answer note = api.as(people.aPerson(Role.READER)).get("/api/v1/checkpoint");
        assertThat(note.status()).as(note.toString()).isEqualTo(200);
        assertThat(note.header("Content-Type")).startsWith("text/plain");
        // C2SP tlog-checkpoint: origin, size, root, a blank line, a signature.
        assertThat(note.text()).matches("(?s)[^\\n]+\\n\\d+\\n[A-Za-z0-9+/]{43}=\\n.*\\n— [^\\n]+\\n");
        assertThat(api.stranger().get("/api/v1/checkpoint").status()).isEqualTo(401);

        Answer proof = editor.get(article + "/claims/1/proof");
        assertThat(proof.status()).as(proof.toString()).isEqualTo(200);
        assertThat(proof.header("Content-Type")).startsWith("application/json");
        assertThat(proof.json().path("rows").isEmpty()).isFalse();
        assertThat(proof.json().path("checkpoint").asString()).contains("—");
        assertThat(editor.get(article + "/claims/2/proof").status()).isEqualTo(404);
        assertThat(editor.get(article + "/history")
                        .json()
                        .valueStream()
                        .allMatch(row -> row.path("index").isIntegralNumber()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"/claims/1/proof", "/history", "/report.html", "/report.csv", "/report.json", "/archive.zip"})
    void what_is_closed_is_not_found(String tail) {
        String closed = "/api/v1/articles/" + some.closed(lead, Set.of(), "A secret.");
        editor.post(
                closed + "/claims",
                "{'version':1,'start':2,'end':8,'exact':'secret','statement':'A secret.','kind':'EVENT'}");
        assertThat(editor.get(closed + tail).status()).isEqualTo(200);
        Answer answer = api.as(people.aPerson(Role.ADMIN)).get(closed + tail);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not_found");
        assertThat(answer.text()).doesNotContain("secret");
    }

    @Test
    void a_format_that_is_not_there_is_not_found() {
        assertThat(editor.get(article + "/report.exe").status()).isEqualTo(404);
    }
}
