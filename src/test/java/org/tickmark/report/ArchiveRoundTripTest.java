package org.tickmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.history.Checkpoints;
import org.tickmark.history.History;
import org.tickmark.history.HistoryRow;
import org.tickmark.identity.Access;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Person;
import org.tickmark.refusal.BadInput;
import org.tickmark.testing.ServiceTest;

/** The archive against a real house, on either database; the article comes in under ids of its own each time. */
@ServiceTest
class ArchiveRoundTripTest {

    @Autowired
    Importing importing;

    @Autowired
    Exporting exporting;

    @Autowired
    CurrentPerson current;

    @Autowired
    Access access;

    @Autowired
    Directory directory;

    @Autowired
    History history;

    @Autowired
    Checkpoints checkpoints;

    @TempDir
    Path folder;

    private Path sample;

    @BeforeEach
    void sampleUnderIdsOfItsOwn() throws IOException {
        sample = Renamed.sample(folder);
    }

    @Test
    void what_comes_in_goes_out_again_record_by_record() throws IOException {
        ArticleId article =
                bringIn(sample, ImportOptions.AS_IT_IS).articles().getFirst().id();

        Map<String, List<String>> before = lines(Files.readAllBytes(sample));
        Map<String, List<String>> after = lines(export(article));

        assertThat(after.keySet())
                .containsAll(before.keySet().stream()
                        .filter(file -> !file.equals("people.jsonl"))
                        .toList());
        for (String file : List.of(
                "articles.jsonl",
                "versions.jsonl",
                "claims.jsonl",
                "anchors.jsonl",
                "notes.jsonl",
                "dispositions.jsonl",
                "assessments.jsonl",
                "reviews.jsonl",
                "rulings.jsonl",
                "corrections.jsonl",
                "tasks.jsonl")) {
            assertThat(after.get(file)).as(file).containsExactlyElementsOf(before.get(file));
        }
        assertThat(after.get("evidence.jsonl")).hasSize(167);
    }

    @Test
    void a_second_export_of_the_same_content_has_the_same_bytes() throws IOException {
        ArticleId article =
                bringIn(sample, ImportOptions.AS_IT_IS).articles().getFirst().id();
        Map<String, List<String>> once = lines(export(article));
        Map<String, List<String>> again = lines(export(article));
        assertThat(again).isEqualTo(once);
    }

    @Test
    void a_checkpoint_of_this_house_goes_out_with_it_and_hinders_no_import() throws IOException {
        ArticleId article =
                bringIn(sample, ImportOptions.AS_IT_IS).articles().getFirst().id();
        byte[] archive = export(article);
        String note = String.join("\n", lines(archive).get("checkpoint.txt")) + "\n";
        assertThat(note).isEqualTo(checkpoints.current().note());

        Path written = Files.write(folder.resolve("with-checkpoint.zip"), archive);
        assertThatThrownBy(() -> bringIn(written, ImportOptions.AS_IT_IS))
                .as("whole, and so refused only because it is here already")
                .extracting(refusal -> ((BadInput) refusal).key())
                .isEqualTo("refusal.archive.already-here");
    }

    @Test
    void history_says_what_came_in_and_goes_out_with_the_next_archive() throws IOException {
        ArticleId article =
                bringIn(sample, ImportOptions.AS_IT_IS).articles().getFirst().id();

        List<HistoryRow> rows = history.after(article.stream(), 0, 1000);
        assertThat(rows).hasSize(1 + 1 + 55);
        assertThat(rows.getFirst().action()).isEqualTo("ARTICLE_IMPORTED");
        assertThat(rows).filteredOn(row -> row.subject().equals("claim/17")).hasSize(1);
        assertThat(lines(export(article)).get("history.jsonl")).hasSize(rows.size());
    }

    @Test
    void the_same_article_is_refused_the_second_time() {
        bringIn(sample, ImportOptions.AS_IT_IS);
        int before = articles();
        assertThatThrownBy(() -> bringIn(sample, ImportOptions.AS_IT_IS))
                .isInstanceOf(BadInput.class)
                .extracting(refusal -> ((BadInput) refusal).key())
                .isEqualTo("refusal.archive.already-here");
        assertThat(articles()).isEqualTo(before);
    }

    @Test
    void strangers_come_in_without_a_way_to_sign_in() throws IOException {
        Path other = Renamed.sample(folder, text -> text.replace("\"centralasia\"", "\"stranger.one\""));
        ArchiveSheet sheet = bringIn(other, ImportOptions.AS_IT_IS);
        assertThat(sheet.people()).isPositive();
        assertThat(current.asHouse(directory::everyone))
                .filteredOn(person -> person.key().value().equals("stranger.one"))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.state()).isEqualTo(Person.State.IMPORTED);
                    assertThat(person.sample()).isFalse();
                });
    }

    @Test
    void a_file_refused_late_leaves_nothing_behind() throws IOException {
        // Whole by itself, but its first claim's id is taken in this house: only the database can tell.
        bringIn(sample, ImportOptions.AS_IT_IS);
        Path clash = Renamed.onlyTheArticle(sample, folder);
        int articles = articles();
        int people = current.asHouse(() -> directory.everyone().size());

        assertThatThrownBy(() -> bringIn(clash, ImportOptions.AS_IT_IS)).isInstanceOf(BadInput.class);

        assertThat(articles()).isEqualTo(articles);
        assertThat(current.asHouse(() -> directory.everyone().size())).isEqualTo(people);
    }

    @Test
    void times_move_to_now_by_whole_days() {
        ArchiveSheet sheet = bringIn(sample, new ImportOptions(ImportOptions.Times.MOVED_TO_NOW));
        assertThat(sheet.asOf().plusSeconds(sheet.days() * 86_400))
                .isBeforeOrEqualTo(java.time.Instant.now())
                .isAfter(java.time.Instant.now().minusSeconds(86_400));
    }

    private ArchiveSheet bringIn(Path file, ImportOptions options) {
        return current.asHouse(() -> importing.bringIn(file, options));
    }

    private int articles() {
        return access.everyArticle().size();
    }

    private byte[] export(ArticleId article) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        current.asHouse(() -> {
            exporting.write(List.of(article), out);
            return true;
        });
        return out.toByteArray();
    }

    private static Map<String, List<String>> lines(byte[] archive) throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (!entry.getName().equals("manifest.json")) {
                    files.put(entry.getName(), text.lines().toList());
                }
            }
        }
        return files;
    }
}
