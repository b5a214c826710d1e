package org.tickmark.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;
import org.tickmark.refusal.NotYours;
import org.tickmark.report.internal.Bringing;
import org.tickmark.report.internal.Damaged;
import org.tickmark.report.internal.ReadArchive;
import org.tickmark.storage.Synced;

/**
 * Bringing an archive in: one way for the screen, the command line and the sample. A file that is damaged, hostile or
 * does not fit this house is refused whole with one sentence, and nothing of it is kept. Nothing is ever fetched; what
 * looks like HTML in a field stays text.
 */
@Service
@MayCall({Role.EDITOR, Role.ADMIN})
public class Importing {

    /** Bytes that an archive may have. */
    public static final long LARGEST = 256L << 20;

    private final Bringing bringing;
    private final CurrentPerson current;
    private final Clock clock;

    Importing(Bringing bringing, CurrentPerson current, Clock clock) {
        this.bringing = bringing;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What is in it, all checked, nothing kept.
     *
     * @throws org.tickmark.refusal.BadInput at {@code file} when it would be refused
     */
    public ArchiveSheet look(Path file) {
        try (ReadArchive archive = ReadArchive.of(file, Duration.ZERO)) {
            return bringing.sheet(archive, daysToNow(archive));
        }
    }

    /**
     * Brings all of it in, in one transaction. People who are not here come as {@code IMPORTED} and cannot sign in.
     *
     * @throws org.tickmark.refusal.BadInput at {@code file} when anything is wrong with it
     */
    @Synced
    public ArchiveSheet bringIn(Path file, ImportOptions options) {
        return bringIn(file, options, false);
    }

    /** The same with the sample's people, who come in by one click; for the house itself, when it first starts. */
    @Synced
    public ArchiveSheet bringInSample(Path file) {
        if (!current.isHouse()) {
            throw new NotYours("refusal.not-your-role");
        }
        return bringIn(file, new ImportOptions(ImportOptions.Times.MOVED_TO_NOW), true);
    }

    private ArchiveSheet bringIn(Path file, ImportOptions options, boolean asSample) {
        Duration shift = Duration.ZERO;
        if (options.times() == ImportOptions.Times.MOVED_TO_NOW) {
            try (ReadArchive archive = ReadArchive.listOf(file)) {
                shift = Duration.ofDays(daysToNow(archive));
            }
        }
        try (ReadArchive archive = ReadArchive.of(file, shift)) {
            return bringing.bringIn(archive, shift.toDays(), asSample);
        } catch (DataIntegrityViolationException e) {
            // The house holds something of the same id or name, or a kind that it does not know.
            throw Damaged.archive("does-not-fit");
        }
    }

    private long daysToNow(ReadArchive archive) {
        return Math.floorDiv(
                Duration.between(archive.asOf(), clock.instant()).toSeconds(),
                Duration.ofDays(1).toSeconds());
    }
}
