package org.tickmark.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.storage.internal.WholeFiles;

/**
 * Bytes by hash, below {@code blobs/} in the data folder. Written once and never changed; what nothing names any more
 * stays. Rooms above decide who may read what.
 */
@Service
public class Blobs {

    private final Path data;
    private final Path folder;
    private final WholeFiles files;
    private final JdbcClient jdbc;
    private final Clock clock;

    Blobs(@Value("${tickmark.data}") Path data, WholeFiles files, JdbcClient jdbc, Clock clock) {
        this.data = data;
        this.files = files;
        this.folder = data.resolve("blobs");
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps the bytes and answers their hash. The file is whole and on the disk before the row that names it: a
     * transaction that fails leaves at most a file which nothing names.
     */
    @Transactional
    public Sha256 keep(byte[] bytes, String mediaType) {
        Sha256 hash = Sha256.of(bytes);
        write(bytes, hash);
        jdbc.sql("""
                        insert into blob (sha256, size_bytes, media_type, created_at)
                        values (:hash, :size, :type, :now) on conflict do nothing
                        """)
                .param("hash", hash.hex())
                .param("size", (long) bytes.length)
                .param("type", mediaType)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return hash;
    }

    /** The bytes with this hash; empty when there are none, or when the file no longer has that hash. */
    public Optional<byte[]> read(Sha256 hash) {
        Path file = file(hash);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Sha256.of(bytes).equals(hash) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hashes of all bytes that are known, in order. */
    public List<Sha256> all() {
        return jdbc.sql("select sha256 from blob order by sha256")
                .query((row, index) -> new Sha256(row.getString(1).strip()))
                .list();
    }

    /** A file that is there already was perhaps moved there this moment; one that is damaged is written anew. */
    private void write(byte[] bytes, Sha256 hash) {
        Path file = file(hash);
        try {
            if (read(hash).isPresent()) {
                files.syncFolders(Objects.requireNonNull(file.getParent()), data);
            } else {
                files.write(bytes, file, data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Sha256 hash) {
        return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }
}
