package org.tickmark.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tickmark.storage.internal.WholeFiles;
import org.tickmark.testing.ServiceTest;

@ServiceTest
class BlobsTest {

    @TempDir
    private Path data;

    @Autowired
    private JdbcClient jdbc;

    private final List<Path> synced = new ArrayList<>();
    private final byte[] bytes = ("words " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);

    @Test
    void bytes_are_on_the_disk_before_the_row_that_names_them() {
        List<Integer> rows = new ArrayList<>();
        Sha256 hash = blobs(() -> rows.add(rows())).keep(bytes, "text/plain");
        assertThat(synced).hasSize(4).contains(data, data.resolve("blobs"));
        assertThat(rows).containsOnly(0);
        assertThat(rows()).isEqualTo(1);
        assertThat(blobs(() -> {}).read(hash)).contains(bytes);
    }

    @Test
    void bytes_that_another_has_just_moved_there_are_made_sure_of() {
        blobs(() -> {}).keep(bytes, "text/plain");
        synced.clear();
        blobs(() -> {}).keep(bytes, "text/plain");
        assertThat(synced).hasSize(3).contains(data, data.resolve("blobs"));
    }

    @Test
    void a_damaged_file_is_not_read_and_written_anew() throws Exception {
        Sha256 hash = blobs(() -> {}).keep(bytes, "text/plain");
        Path file = data.resolve("blobs").resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
        Files.writeString(file, "other words");
        assertThat(blobs(() -> {}).read(hash)).isEmpty();
        blobs(() -> {}).keep(bytes, "text/plain");
        assertThat(file).hasBinaryContent(bytes);
    }

    private int rows() {
        return jdbc.sql("select count(*) from blob where sha256 = :hash")
                .param("hash", Sha256.of(bytes).hex())
                .query(Integer.class)
                .single();
    }

    private Blobs blobs(Runnable atSync) {
        var files = new WholeFiles() {
            @Override
            protected void sync(FileChannel channel, Path what) throws IOException {
                super.sync(channel, what);
                synced.add(what);
                atSync.run();
            }
        };
        return new Blobs(data, files, jdbc, Clock.systemUTC());
    }
}
