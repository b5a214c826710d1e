package org.tickmark.history.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.tickmark.history.Checkpoint;
import org.tickmark.history.StreamRef;
import org.tickmark.history.tree.SignedNote;
import org.tickmark.history.tree.TreeHead;
import org.tickmark.history.tree.VerifierKey;
import org.tickmark.refusal.NotAllowed;

class SigningTest {

    private static final StreamRef STREAM = StreamRef.article(new UUID(0, 1));

    @TempDir
    Path folder;

    private HistoryHouse house;

    @BeforeEach
    void five_rows() {
        house = HistoryHouse.with(keys());
        rows(house, 5);
    }

    private Path keys() {
        return folder.resolve("keys");
    }

    private static void rows(HistoryHouse house, int count) {
        for (int i = 0; i < count; i++) {
            house.record(STREAM, "claim/1", "row " + i);
        }
    }

    private static TreeHead head(Checkpoint checkpoint) {
        SignedNote note = SignedNote.parse(checkpoint.note()).orElseThrow();
        assertThat(note.isSignedBy(VerifierKey.parse(checkpoint.verifierKey()))).isTrue();
        return TreeHead.parse(note.text()).orElseThrow();
    }

    private Path ofOrigin(Checkpoint checkpoint, String file) {
        return keys().resolve(checkpoint.origin().substring("tickmark/".length()))
                .resolve(file);
    }

    @Test
    void a_checkpoint_says_origin_size_and_root() {
        Checkpoint checkpoint = house.checkpoint();
        TreeHead head = head(checkpoint);
        assertThat(head.origin()).isEqualTo(checkpoint.origin()).startsWith("tickmark/");
        assertThat(head.size()).isEqualTo(5).isEqualTo(checkpoint.size());
        assertThat(checkpoint.root()).isEqualTo(house.root());
        assertThat(head.extensions()).isEmpty();
    }

    @Test
    void the_key_is_made_once_and_its_owners_alone() throws IOException {
        Checkpoint first = house.checkpoint();
        Path key = ofOrigin(first, "signing-key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.getParent())))
                .isEqualTo("rwx------");
        rows(house, 1);
        assertThat(house.checkpoint().verifierKey()).isEqualTo(first.verifierKey());
    }

    @Test
    void nothing_new_gives_the_same_checkpoint() {
        assertThat(house.checkpoint()).isEqualTo(house.checkpoint());
    }

    @Test
    void no_key_is_made_within_the_data() {
        HistoryHouse within = new HistoryHouse(folder.resolve("data/keys"), folder.resolve("data"));
        rows(within, 1);
        assertThatThrownBy(within::checkpoint)
                .isInstanceOfSatisfying(
                        NotAllowed.class, no -> assertThat(no.key()).isEqualTo("refusal.keys-within-data"));
    }

    @Test
    void a_key_folder_that_cannot_be_used_is_one_sentence() throws IOException {
        Files.writeString(keys(), "a file");
        assertThatThrownBy(house::checkpoint)
                .isInstanceOfSatisfying(
                        NotAllowed.class, no -> assertThat(no.key()).isEqualTo("refusal.keys-unusable"));
    }

    private void refusesToSign() {
        assertThatThrownBy(house::checkpoint)
                .isInstanceOfSatisfying(
                        NotAllowed.class, no -> assertThat(no.key()).isEqualTo("refusal.history-disagrees"));
    }

    @Test
    void an_altered_row_is_not_signed() {
        house.place();
        house.sql("update history_row set actor = 'editor' where seq = 2");
        refusesToSign();
    }

    @Test
    void a_removed_row_is_not_signed() {
        house.checkpoint();
        rows(house, 1);
        house.sql("delete from history_payload where seq = 5");
        house.sql("delete from history_row where seq = 5");
        refusesToSign();
    }

    @Test
    void rows_that_a_checkpoint_of_this_database_contradicts_are_not_signed() {
        Checkpoint before = house.checkpoint();
        house.sql("update history_row set actor = 'editor' where seq = 2");
        house.sql("create table kept as select * from checkpoint");
        house.coverTracks();
        house.sql("insert into checkpoint select * from kept");
        rows(house, 1);
        refusesToSign();
        assertThat(before.size()).isEqualTo(5);
    }

    @Test
    void a_kept_node_that_is_another_is_not_signed() {
        house.checkpoint();
        house.sql("update tree_node set hash = (select hash from tree_node where tree_level = 1 and tree_position = 1)"
                + " where tree_level = 2");
        rows(house, 1);
        refusesToSign();
    }

    @Test
    void the_database_takes_no_second_root_of_one_size() {
        house.checkpoint();
        assertThatThrownBy(() -> house.jdbc
                        .sql("insert into checkpoint select origin_number, tree_size, leaf, checkpoint.at, 'other'"
                                + " from checkpoint, history_row where seq = 1")
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_restored_copy_opens_a_new_origin_that_names_the_old_checkpoint() {
        Checkpoint backedUp = house.checkpoint();
        HistoryHouse restored = house.copy(folder.resolve("backup.sql"), keys());
        rows(house, 3);
        Checkpoint reached = house.checkpoint();

        // Restored, and gone on past what the house had signed: one size must not get two roots.
        rows(restored, 2);
        restored.record(STREAM, "claim/2", "something else");
        Checkpoint after = restored.checkpoint();

        assertThat(after.size()).isEqualTo(reached.size());
        assertThat(after.root()).isNotEqualTo(reached.root());
        assertThat(after.origin()).isNotEqualTo(reached.origin()).isNotEqualTo(backedUp.origin());
        String root = head(reached).text().lines().toList().get(2);
        assertThat(head(after).extensions()).containsExactly("continues " + reached.origin() + " 8 " + root);
        assertThat(restored.faults()).isEmpty();

        // The house itself goes on as it was.
        rows(house, 1);
        assertThat(house.checkpoint().origin()).isEqualTo(reached.origin());
        rows(restored, 1);
        assertThat(restored.checkpoint().origin()).isEqualTo(after.origin());
    }

    @Test
    void a_copy_that_is_shorter_than_what_was_signed_opens_a_new_origin() {
        HistoryHouse restored = house.copy(folder.resolve("backup.sql"), keys());
        Checkpoint reached = house.checkpoint();
        assertThat(restored.checkpoint().origin()).isNotEqualTo(reached.origin());

        rows(house, 3);
        Checkpoint longer = house.checkpoint();
        HistoryHouse again = house.copy(folder.resolve("again.sql"), keys());
        again.sql("delete from checkpoint where tree_size = 8");
        again.sql("delete from history_payload where seq > 6");
        again.sql("delete from history_row where seq > 6");
        again.sql("delete from checkpoint");
        again.coverTracks();
        Checkpoint shorter = again.checkpoint();
        assertThat(shorter.origin()).isNotEqualTo(longer.origin());
        assertThat(head(shorter).extensions()).singleElement().asString().contains(longer.origin() + " 8 ");
    }

    @Test
    void data_without_its_key_opens_a_new_origin() {
        Checkpoint there = house.checkpoint();
        HistoryHouse moved = house.copy(folder.resolve("moved.sql"), folder.resolve("keys-elsewhere"));
        rows(moved, 1);
        Checkpoint here = moved.checkpoint();
        assertThat(here.origin()).isNotEqualTo(there.origin());
        assertThat(head(here).extensions()).singleElement().asString().contains(there.origin() + " 5 ");
    }

    @Test
    void an_unsigned_copy_of_the_same_rows_signs_the_same() {
        Checkpoint first = house.checkpoint();
        HistoryHouse same = house.copy(folder.resolve("same.sql"), keys());
        assertThat(same.checkpoint()).isEqualTo(first);
    }
}
