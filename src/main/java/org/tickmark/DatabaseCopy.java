package org.tickmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A copy of the house's H2 file from before its tables were changed, in {@code copies} below the data folder. While they
 * are being changed its name ends with {@value #UNFINISHED}: whatever ends the process meanwhile, the next start finds it
 * and puts it back before anything opens the database. Nothing here deletes a copy.
 */
final class DatabaseCopy {

    /** The folder of the copies, below the data folder. */
    static final String FOLDER = "copies";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseCopy.class);
    private static final String UNFINISHED = ".unfinished";
    private static final String DATABASE = "tickmark.mv.db";

    private final Path data;
    private final Path kept;

    private DatabaseCopy(Path data, Path kept) {
        this.data = data;
        this.kept = kept;
    }

    /** Whether this connection leads to the file of that data folder. */
    static boolean isOf(Path data, Connection connection) throws SQLException, IOException {
        if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
            return false;
        }
        Path file = data.resolve(DATABASE);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select database_path()")) {
            String path = row.next() ? row.getString(1) : null;
            return path != null && Files.exists(file) && Files.isSameFile(Path.of(path + ".mv.db"), file);
        }
    }

    /**
     * Makes one, whole and on the disk, while the database is open.
     *
     * @param version of the tables as they are
     */
    static DatabaseCopy make(Path data, Connection connection, String version, Instant now)
            throws SQLException, IOException {
        Path folder = Files.createDirectories(data.resolve(FOLDER));
        String name = "tickmark-%s-schema-%s.zip".formatted(now.toString().replaceAll("\\.\\d+|:", ""), version);
        Path part = folder.resolve(name + ".part");
        Files.deleteIfExists(part);
        try (var backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, part.toString());
            backup.execute();
        }
        sync(part);
        DatabaseCopy copy = new DatabaseCopy(data, folder.resolve(name));
        move(part, copy.unfinished());
        return copy;
    }

    /** Puts back what an earlier start left unfinished; to be called before the database is opened. */
    static void putBackUnfinished(Path data) {
        Path folder = data.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            for (Path copy : unfinished(folder)) {
                String name = copy.getFileName().toString();
                new DatabaseCopy(data, copy.resolveSibling(name.substring(0, name.length() - UNFINISHED.length())))
                        .putBack();
                LOG.warn(
                        "The last start ended while the tables were changed; the database is as it was before: {}",
                        name);
            }
        } catch (IOException e) {
            throw new StartRefused(
                    "The last start ended while the tables were changed, and the copy in %s cannot be put back: %s"
                            .formatted(folder, e.getMessage()));
        }
    }

    private static List<Path> unfinished(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(UNFINISHED)).toList();
        }
    }

    /** Where it is kept from now on. */
    Path keep() throws IOException {
        move(unfinished(), kept);
        return kept;
    }

    /** Puts the database back as it was; nobody may have it open. */
    void putBack() throws IOException {
        Path part = data.resolve(DATABASE + ".part");
        try (ZipFile zip = new ZipFile(unfinished().toFile());
                FileChannel out = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            ZipEntry database = zip.getEntry(DATABASE);
            if (database == null) {
                throw new IOException("there is no " + DATABASE + " in " + unfinished());
            }
            try (InputStream in = zip.getInputStream(database)) {
                in.transferTo(Channels.newOutputStream(out));
            }
            out.force(true);
        }
        move(part, data.resolve(DATABASE));
        keep();
    }

    private Path unfinished() {
        return kept.resolveSibling(kept.getFileName() + UNFINISHED);
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            open.force(true);
        }
    }

    /** In one step, and so that it outlives the power. */
    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(to.resolveSibling(""), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Not every system lets a folder be opened; the file itself is on the disk.
            LOG.debug("A folder could not be synced: {}", e.toString());
        }
    }
}
