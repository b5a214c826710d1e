package org.tickmark.history.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.history.Checkpoint;
import org.tickmark.history.StreamRef;

/** One damage each, done by SQL, and the fault that it leaves. */
class VerifyingTest {

    private static final StreamRef FIRST = StreamRef.article(new UUID(0, 1));
    private static final StreamRef SECOND = StreamRef.article(new UUID(0, 2));

    @TempDir
    Path folder;

    private HistoryHouse house;
    private Checkpoint checkpoint;

    @BeforeEach
    void eleven_rows_and_a_checkpoint() {
        house = HistoryHouse.with(folder.resolve("keys"));
        for (int i = 1; i <= 6; i++) {
            house.record(FIRST, "claim/" + i, "first " + i);
            house.place();
            if (i < 6) {
                house.record(SECOND, "claim/" + i, "second " + i);
                house.place();
            }
        }
        checkpoint = house.checkpoint();
        assertThat(house.faults()).isEmpty();
        assertThat(house.faults(checkpoint.note())).isEmpty();
    }

    private static String at(StreamRef stream, int seq) {
        return stream.id() + "/" + seq;
    }

    private String signed() {
        return "checkpoint " + checkpoint.origin() + " " + checkpoint.size();
    }

    private void forget() throws IOException {
        Files.delete(folder.resolve("keys")
                .resolve(checkpoint.origin().substring("tickmark/".length()))
                .resolve("checkpoint"));
    }

    @Test
    void an_altered_payload() {
        house.sql(
                "update history_payload set payload = replace(payload, 'first 3', 'first 8') where stream_id = ? and seq = 3",
                FIRST.id());
        assertThat(house.faults()).containsExactly("payload " + at(FIRST, 3));
    }

    @Test
    void a_payload_that_is_gone_without_an_act_that_says_so() {
        house.sql("delete from history_payload where stream_id = ? and seq = 3", FIRST.id());
        assertThat(house.faults()).containsExactly("payload " + at(FIRST, 3));
    }

    @Test
    void an_altered_row() {
        house.sql("update history_row set actor = 'editor' where stream_id = ? and seq = 4", SECOND.id());
        assertThat(house.faults()).containsExactly("row " + at(SECOND, 4));
    }

    @Test
    void an_altered_row_with_its_own_hash_recomputed() {
        house.sql(
                "update history_row set actor = 'editor', leaf = ? where stream_id = ? and seq = 4",
                leaf(),
                SECOND.id());
        assertThat(house.faults()).contains("tree node 1/3", signed()).allMatch(fault -> !fault.startsWith("row"));
    }

    private byte[] leaf() {
        return house.jdbc
                .sql("select at, subject, payload_hash from history_row where stream_id = ? and seq = 4")
                .param(SECOND.id())
                .query((row, index) -> org.tickmark.history.LeafHash.ofRow(
                        SECOND.id(),
                        4,
                        row.getObject(1, java.time.OffsetDateTime.class).toInstant(),
                        "editor",
                        "NOTE_WRITTEN",
                        row.getString(2),
                        row.getBytes(3)))
                .single();
    }

    @Test
    void an_altered_row_with_all_hashes_recomputed_by_the_checkpoint_that_the_key_folder_remembers() {
        house.sql("update history_row set actor = 'editor' where stream_id = ? and seq = 4", SECOND.id());
        house.coverTracks();
        assertThat(house.faults()).containsExactly(signed());
    }

    @Test
    void an_altered_row_with_all_hashes_recomputed_by_a_checkpoint_that_left_earlier() throws IOException {
        house.sql("update history_row set actor = 'editor' where stream_id = ? and seq = 4", SECOND.id());
        house.coverTracks();
        forget();
        assertThat(house.faults()).as("from within nothing is to be seen").isEmpty();
        assertThat(house.faults(checkpoint.note())).containsExactly(signed());
    }

    @Test
    void rows_removed_at_the_end() {
        house.sql("delete from history_payload where stream_id = ? and seq = 6", FIRST.id());
        house.sql("delete from history_row where stream_id = ? and seq = 6", FIRST.id());
        assertThat(house.faults()).contains("sequence " + at(FIRST, 6), "tree place 10", signed());
    }

    @Test
    void rows_removed_at_the_end_with_everything_made_to_match() {
        house.sql("delete from history_payload where stream_id = ? and seq = 6", FIRST.id());
        house.sql("delete from history_row where stream_id = ? and seq = 6", FIRST.id());
        house.coverTracks();
        assertThat(house.faults()).containsExactly(signed());
    }

    @Test
    void a_row_inserted() {
        house.sql("update history_row set tree_index = tree_index + 100 where tree_index >= 5");
        house.sql("update history_row set tree_index = tree_index - 99 where tree_index >= 100");
        house.sql("""
                insert into history_row (stream_id, seq, at, actor, action, subject, payload_hash, leaf, tree_index)
                select stream_id, 7, at, actor, action, subject, payload_hash, leaf, 5
                from history_row where stream_id = ? and seq = 6
                """, FIRST.id());
        house.sql("update stream set head = 7 where id = ?", FIRST.id());
        house.sql("update tree_size set leaves = 12");
        assertThat(house.faults())
                .contains("row " + at(FIRST, 7), "payload " + at(FIRST, 7), "tree node 1/2", signed());
    }

    @Test
    void a_row_inserted_with_everything_made_to_match() {
        house.sql("update history_row set tree_index = tree_index + 100 where tree_index >= 5");
        house.sql("update history_row set tree_index = tree_index - 99 where tree_index >= 100");
        house.sql("""
                insert into history_row (stream_id, seq, at, actor, action, subject, payload_hash, leaf, tree_index)
                select stream_id, 7, at, actor, action, subject, payload_hash, leaf, 5
                from history_row where stream_id = ? and seq = 6
                """, FIRST.id());
        house.sql("""
                insert into history_payload (stream_id, seq, payload, salt)
                select stream_id, 7, payload, salt from history_payload where stream_id = ? and seq = 6
                """, FIRST.id());
        house.coverTracks();
        assertThat(house.faults()).contains(signed());
    }

    @Test
    void two_rows_swapped_in_the_tree() {
        house.sql("update history_row set tree_index = 99 where tree_index = 2");
        house.sql("update history_row set tree_index = 2 where tree_index = 7");
        house.sql("update history_row set tree_index = 7 where tree_index = 99");
        assertThat(house.faults()).contains("tree node 1/1", "tree node 1/3", signed());
    }

    @Test
    void two_rows_swapped_in_their_stream() {
        house.sql(
                "update history_row set at = (select max(at) from history_row) where stream_id = ? and seq = 2",
                FIRST.id());
        swapSubjects(2, 3);
        assertThat(house.faults()).containsExactly("row " + at(FIRST, 2), "row " + at(FIRST, 3));
    }

    private void swapSubjects(int one, int other) {
        house.sql(
                "update history_row set subject = ? where stream_id = ? and seq = ?",
                "claim/" + other,
                FIRST.id(),
                one);
        house.sql(
                "update history_row set subject = ? where stream_id = ? and seq = ?",
                "claim/" + one,
                FIRST.id(),
                other);
    }

    @Test
    void two_rows_swapped_with_everything_made_to_match() {
        swapSubjects(2, 3);
        house.coverTracks();
        assertThat(house.faults()).containsExactly(signed());
    }

    @Test
    void a_node_altered_and_one_too_many() {
        house.sql("update tree_node set hash = (select hash from tree_node where tree_level = 1 and tree_position = 1)"
                + " where tree_level = 1 and tree_position = 0");
        assertThat(house.faults()).containsExactly("tree node 1/0");
        house.sql("insert into tree_node select 1, 40, hash from tree_node where tree_level = 1 and tree_position = 0");
        assertThat(house.faults()).containsExactly("tree node 1/0", "tree node 1/40");
    }

    @Test
    void another_key_in_the_place_of_the_houses_own() throws IOException {
        Path own = folder.resolve("keys").resolve(checkpoint.origin().substring("tickmark/".length()));
        String forged = org.tickmark.history.tree.SigningKey.make(checkpoint.origin())
                .verifier()
                .toString();
        house.sql("update tree_origin set verifier_key = ?", forged);
        assertThat(house.faults()).containsExactly(signed(), "checkpoint " + checkpoint.origin() + " key");

        house.sql("update tree_origin set verifier_key = ?", checkpoint.verifierKey());
        Files.delete(own.resolve("signing-key"));
        assertThat(house.faults())
                .as("a lost key alone is no fault of the data")
                .isEmpty();
    }

    @Test
    void a_checkpoint_of_another_house() {
        HistoryHouse other = HistoryHouse.with(folder.resolve("others"));
        other.record(FIRST, "claim/1", "elsewhere");
        Checkpoint theirs = other.checkpoint();
        assertThat(house.faults(theirs.note())).containsExactly("checkpoint " + theirs.origin() + " 1");
    }

    @Test
    void an_altered_checkpoint() {
        assertThat(house.faults(checkpoint.note().replace("\n11\n", "\n10\n")))
                .containsExactly("checkpoint " + checkpoint.origin() + " 10");
        house.sql("update checkpoint set note = replace(note, '11', '10')");
        assertThat(house.faults()).containsExactly(signed());
    }
}
