package org.tickmark.history.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tickmark.history.tree.SigningKey;
import org.tickmark.refusal.NotAllowed;

/**
 * What the house keeps outside its data: for each origin a folder with its key and the last checkpoint that it signed.
 * Whoever copies or changes the data alone has neither. Readable by their owner only.
 */
@Component
class KeyFolder {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFolder.class);
    /** A file's lock is held by the process: its threads need another. */
    private static final ReentrantLock OURS = new ReentrantLock();

    private static final String KEY = "signing-key";
    private static final String CHECKPOINT = "checkpoint";

    private final Path folder;
    private final Path data;

    KeyFolder(@Value("${tickmark.keys}") Path folder, @Value("${tickmark.data}") Path data) {
        this.folder = folder.toAbsolutePath().normalize();
        this.data = data.toAbsolutePath().normalize();
    }

    /** The origin's key; empty when this folder does not have it. */
    Optional<SigningKey> key(String origin) {
        return read(of(origin).resolve(KEY)).map(text -> SigningKey.parse(text.strip()));
    }

    /** Makes the origin's key. */
    SigningKey make(String origin) {
        if (folder.startsWith(data)) {
            LOG.error(
                    "No key is made in {}: it lies within the data folder, whose copies would carry it away.", folder);
            throw new NotAllowed("refusal.keys-within-data", List.of());
        }
        SigningKey key = SigningKey.make(origin);
        write(of(origin).resolve(KEY), key.written() + "\n");
        LOG.info("Made the signing key of {} in {}.", origin, folder);
        return key;
    }

    /** The note that this origin signed last; empty when none is remembered. */
    Optional<String> remembered(String origin) {
        return read(of(origin).resolve(CHECKPOINT));
    }

    /** Remembers a note before anybody gets it. */
    void remember(String origin, String note) {
        write(of(origin).resolve(CHECKPOINT), note);
    }

    /** Does something while no other process that uses this folder does. */
    <T> T alone(Supplier<T> work) {
        OURS.lock();
        try {
            make(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                LOG.trace("Alone: {}", held);
                return work.get();
            }
        } catch (IOException e) {
            throw unusable(e);
        } finally {
            OURS.unlock();
        }
    }

    private Path of(String origin) {
        return folder.resolve(origin.substring(origin.lastIndexOf('/') + 1));
    }

    private Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** On the disk before it has its name: a file is there whole or not at all. */
    private void write(Path file, String text) {
        try {
            Path parent = java.util.Objects.requireNonNull(file.getParent());
            make(parent);
            Path part = Files.createTempFile(parent, "part", ".tmp", owners(parent, "rw-------"));
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.write(java.nio.ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, owners(folder, "rwx------"));
        }
    }

    private static FileAttribute<?>[] owners(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private NotAllowed unusable(IOException e) {
        LOG.error("The key folder {} cannot be used: {}", folder, e.toString());
        return new NotAllowed("refusal.keys-unusable", List.of());
    }
}
