package org.tickmark.report.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every record of an archive, typed, with the line it came from. */
final class ArchiveContent {

    private final Map<ArchivePart<?>, List<Row<?>>> rows = new HashMap<>();

    <R> void put(ArchivePart<R> part, List<Row<R>> found) {
        rows.put(part, List.copyOf(found));
    }

    /** All rows of a part, in the order of the file. */
    @SuppressWarnings("unchecked") // put() takes rows of the part's own type only
    <R> List<Row<R>> rows(ArchivePart<R> part) {
        return (List<Row<R>>) (List<?>) rows.getOrDefault(part, List.of());
    }

    /** A part's rows of one article. */
    <R> List<Row<R>> rows(ArchivePart<R> part, UUID article) {
        return rows(part).stream().filter(row -> article.equals(row.article())).toList();
    }

    /** A part's records of one article. */
    <R> List<R> of(ArchivePart<R> part, UUID article) {
        return rows(part, article).stream().map(Row::value).toList();
    }
}
