package org.tickmark.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.article.ArticleArchive;
import org.tickmark.article.ArticleRecord;
import org.tickmark.history.HistoryRecord;
import org.tickmark.history.RestoringHistory;
import org.tickmark.identity.ArticleId;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.Directory;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.PeopleArchive;
import org.tickmark.identity.PersonRecord;
import org.tickmark.identity.Role;
import org.tickmark.report.ArchiveSheet;
import org.tickmark.storage.Blobs;
import org.tickmark.storage.Sha256;
import org.tickmark.task.TaskKinds;
import org.tickmark.task.TaskRecord;

/** Puts a checked archive into this house, all of it in one transaction or nothing. */
@Service
@MayCall({Role.EDITOR, Role.ADMIN})
@Transactional
public class Bringing {

    private final PeopleArchive people;
    private final Directory directory;
    private final ArticleArchive articles;
    private final RestoringHistory history;
    private final RestoringParts parts;
    private final Telling telling;
    private final TaskKinds taskKinds;
    private final Blobs blobs;
    private final CurrentPerson current;

    Bringing(
            PeopleArchive people,
            Directory directory,
            ArticleArchive articles,
            RestoringHistory history,
            RestoringParts parts,
            Telling telling,
            TaskKinds taskKinds,
            Blobs blobs,
            CurrentPerson current) {
        this.people = people;
        this.directory = directory;
        this.articles = articles;
        this.history = history;
        this.parts = parts;
        this.telling = telling;
        this.taskKinds = taskKinds;
        this.blobs = blobs;
        this.current = current;
    }

    /** What is in it; refuses what could not be brought in. */
    @Transactional(readOnly = true)
    public ArchiveSheet sheet(ReadArchive archive, long days) {
        checkAgainstHouse(archive.content());
        long strangers = archive.content().rows(ArchivePart.PEOPLE).stream()
                .filter(person -> directory.find(person.value().key()).isEmpty())
                .count();
        return sheet(archive, (int) strangers, days);
    }

    /** Brings it in. */
    public ArchiveSheet bringIn(ReadArchive archive, long days, boolean asSample) {
        ArchiveContent content = archive.content();
        checkAgainstHouse(content);
        List<PersonRecord> named =
                content.rows(ArchivePart.PEOPLE).stream().map(Row::value).toList();
        int made = people.restore(named, asSample).size();
        for (Row<ArticleRecord> row : content.rows(ArchivePart.ARTICLES)) {
            keepOriginals(archive.file(), row.value());
            ArticleId article = new ArticleId(row.value().id());
            // The rights of the person were asked at the door; what the archive says of a team is not theirs to pass.
            current.asHouse(() -> {
                parts.restore(archive, row.value());
                return true;
            });
            history.restore(article.stream(), content.of(ArchivePart.HISTORY, article.value()));
            telling.imported(archive.file().content(), content, row.value(), days);
        }
        return sheet(archive, made, days);
    }

    private void keepOriginals(ArchiveFile file, ArticleRecord article) {
        article.versions()
                .forEach(version -> blobs.keep(file.blob(new Sha256(version.original())), version.originalMediaType()));
    }

    private void checkAgainstHouse(ArchiveContent content) {
        for (Row<ArticleRecord> row : content.rows(ArchivePart.ARTICLES)) {
            if (articles.exists(new ArticleId(row.value().id()))) {
                throw row.damaged("already-here", row.value().title());
            }
        }
        Set<String> kinds = Set.copyOf(taskKinds.codes());
        for (Row<TaskRecord> row : content.rows(ArchivePart.TASKS)) {
            if (!kinds.contains(row.value().kind())) {
                throw row.damaged("field-wrong", "kind");
            }
        }
        for (Row<ArticleRecord> row : content.rows(ArchivePart.ARTICLES)) {
            checkHistory(content, row.value().id());
        }
    }

    private void checkHistory(ArchiveContent content, UUID article) {
        List<Row<HistoryRecord>> rows = content.rows(ArchivePart.HISTORY, article);
        List<HistoryRecord> records = rows.stream().map(Row::value).toList();
        history.firstBroken(new ArticleId(article).stream(), records).ifPresent(position -> {
            throw rows.get(position).damaged("history-altered");
        });
    }

    private static ArchiveSheet sheet(ReadArchive archive, int people, long days) {
        ArchiveContent content = archive.content();
        List<ArchiveSheet.Line> lines = new ArrayList<>();
        for (Row<ArticleRecord> row : content.rows(ArchivePart.ARTICLES)) {
            ArticleRecord article = row.value();
            lines.add(new ArchiveSheet.Line(
                    new ArticleId(article.id()),
                    article.title(),
                    article.versions().size(),
                    content.rows(ArchivePart.CLAIMS, article.id()).size(),
                    content.rows(ArchivePart.EVIDENCE, article.id()).size(),
                    content.rows(ArchivePart.TASKS, article.id()).size()));
        }
        return new ArchiveSheet(archive.asOf(), archive.file().content().product(), lines, people, days);
    }
}
