package org.tickmark.storage.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes files that are there whole or not at all, whenever the power goes. */
@Component
public class WholeFiles {

    /** Makes them on the disk of this machine. */
    public WholeFiles() {}

    /**
     * Writes beside the file's place, syncs, and moves it there; then syncs the folders from its own up to {@code root},
     * because a file that no folder names is not there after a power cut.
     *
     * @param root a folder above; has to be there
     */
    public void write(byte[] bytes, Path file, Path root) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "part", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                sync(channel, part);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        syncFolders(folder, root);
    }

    /** Syncs the folders from this one up to {@code root}: what another has just moved there may not be on the disk. */
    public void syncFolders(Path folder, Path root) throws IOException {
        for (Path each = folder; each != null && each.startsWith(root); each = each.getParent()) {
            try (FileChannel channel = FileChannel.open(each, StandardOpenOption.READ)) {
                sync(channel, each);
            } catch (java.nio.file.AccessDeniedException e) {
                // Windows opens no folders, and keeps their entries by itself.
                return;
            }
        }
    }

    /** Brings what was written onto the disk. */
    protected void sync(FileChannel channel, Path what) throws IOException {
        channel.force(true);
    }
}
