package org.tickmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The data folder, held by this process alone. The operating system lets go of the lock when the process ends, however
 * it ends, so there is nothing to clean up after a crash. Holds with PostgreSQL too: the bytes by hash lie in the folder.
 */
final class DataFolder implements AutoCloseable {

    /** Held by the running process; its content, the process id, is for people. */
    static final String LOCK_FILE = "tickmark.lock";

    /** A channel that nobody refers to is closed by the collector, and its lock goes with it. */
    private static @Nullable DataFolder held;

    private final FileChannel channel;

    private DataFolder(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Makes the folder if it is not there, readable by its owner only, and takes it.
     *
     * @throws StartRefused when it cannot be made or written, or another process holds it
     */
    static DataFolder take(Path folder) {
        try {
            make(folder);
            var channel =
                    FileChannel.open(folder.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefused(
                        "The data folder %s is in use by another Tickmark; stop it, or choose another folder with --data."
                                .formatted(folder));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(channel);
        } catch (IOException e) {
            throw new StartRefused("The data folder %s cannot be used: %s".formatted(folder, reason(e)));
        }
    }

    /** Takes the folder until the process ends: whatever is still being written then has the folder to itself. */
    static void holdForLife(Path folder) {
        held = take(folder);
    }

    private static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException _ -> "it is not yours to write.";
            case java.nio.file.FileAlreadyExistsException _ -> "a file of that name is in the way.";
            default -> String.valueOf(e.getMessage());
        };
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
