package org.tickmark.report.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** An archive that was read and found whole; open, because its blobs are read when they are kept. */
public final class ReadArchive implements AutoCloseable {

    private final ArchiveFile file;
    private final ArchiveContent content;

    private ReadArchive(ArchiveFile file, ArchiveContent content) {
        this.file = file;
        this.content = content;
    }

    /** Reads and checks all of it, its times moved. @throws org.tickmark.refusal.BadInput when anything is wrong */
    public static ReadArchive of(Path path, Duration shift) {
        ArchiveFile file = ArchiveFile.open(path);
        try {
            file.checkBlobs();
            ArchiveContent content = ReadingLines.of(file, shift);
            Checking.check(file, content);
            return new ReadArchive(file, content);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Reads its manifest only. */
    public static ReadArchive listOf(Path path) {
        return new ReadArchive(ArchiveFile.open(path), new ArchiveContent());
    }

    /** The moment that it shows. */
    public Instant asOf() {
        return file.content().asOf();
    }

    ArchiveFile file() {
        return file;
    }

    ArchiveContent content() {
        return content;
    }

    @Override
    public void close() {
        file.close();
    }
}
