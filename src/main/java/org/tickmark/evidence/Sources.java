package org.tickmark.evidence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tickmark.article.WebAddress;
import org.tickmark.evidence.internal.Library;
import org.tickmark.evidence.internal.LibraryReader;
import org.tickmark.evidence.internal.Source;
import org.tickmark.evidence.internal.SourceRows;
import org.tickmark.evidence.internal.SourceSight;
import org.tickmark.evidence.internal.Typing;
import org.tickmark.history.Recorded;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Role;
import org.tickmark.refusal.Change;
import org.tickmark.refusal.NotFound;

/**
 * The library of sources, which all articles share. A source is known again by its address: scheme, host, port, path
 * and query as they are normalised, without tracking parameters and fragment. What is done here stands in the
 * library's history. A source that only closed articles use is shown only to those who see one of them, or made it.
 */
@Service
@MayCall
@Transactional(readOnly = true)
public class Sources {

    private static final int OFFERS = 8;
    /** How many are looked through for offers that the person may see. */
    private static final int CANDIDATES = 50;

    private final Library library;
    private final LibraryReader reader;
    private final SourceSight sight;
    private final SourceRows rows;
    private final ApplicationEventPublisher events;

    Sources(
            Library library,
            LibraryReader reader,
            SourceSight sight,
            SourceRows rows,
            ApplicationEventPublisher events) {
        this.library = library;
        this.reader = reader;
        this.sight = sight;
        this.rows = rows;
        this.events = events;
    }

    /** One source. @throws NotFound when there is none */
    public SourceSheet sheet(SourceId source) {
        return reader.source(source).filter(sheet -> sight.sees(source)).orElseThrow(Sources::none);
    }

    /** The source that has this address already; empty when none has, or when it is no http(s) address. */
    public Optional<SourceSheet> at(String typedUrl) {
        return WebAddress.parse(typedUrl)
                .flatMap(library::at)
                .flatMap(id -> reader.source(new SourceId(id)))
                .filter(sheet -> sight.sees(sheet.id()));
    }

    /** Known sources for what was typed, at most eight: the one at this address, else those whose title or address
     * holds the text. */
    public List<SourceSheet> offers(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        Optional<SourceSheet> exact = at(typed);
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        return reader.sourcesLike(typed, CANDIDATES).stream()
                .filter(sheet -> sight.sees(sheet.id()))
                .limit(OFFERS)
                .toList();
    }

    /** How many claims that the person may see have a link to it. */
    public int usedBy(SourceId source) {
        return sight.usedBy(source);
    }

    /** The title, 1 to 500 characters. @param supplied the page's own was not to be seen: shown in brackets */
    @MayCall({Role.EDITOR, Role.CHECKER})
    @Transactional
    public void title(SourceId source, Change<String> change, boolean supplied) {
        String title = Typing.title(change.to());
        Source row = locked(source);
        String before = row.title();
        boolean other = new Change<>(change.from(), title).wanted("title", before);
        if (other || row.titleSupplied() != supplied) {
            row.title(title, supplied);
            keep(source, row, "title", before, title);
        }
    }

    /** The outlet by name, known or new; {@code ""}: none. */
    @MayCall({Role.EDITOR, Role.CHECKER})
    @Transactional
    public void outlet(SourceId source, Change<String> change) {
        @Nullable String name = Typing.outlet("outlet", change.to());
        Source row = locked(source);
        String before = reader.source(source)
                .map(SourceSheet::outlet)
                .map(OutletSheet::name)
                .orElse("");
        if (new Change<>(change.from(), name == null ? "" : name).wanted("outlet", before)) {
            row.outletId(name == null ? null : library.outlet(name));
            keep(source, row, "outlet", before, name);
        }
    }

    /** As printed; {@code ""}: the outlet's name. */
    @MayCall({Role.EDITOR, Role.CHECKER})
    @Transactional
    public void publisher(SourceId source, Change<String> change) {
        @Nullable String publisher = Typing.publisher(change.to());
        Source row = locked(source);
        String before = row.publisher();
        if (new Change<>(change.from(), publisher == null ? "" : publisher).wanted("publisher", before)) {
            row.publisher(publisher);
            keep(source, row, "publisher", before, publisher);
        }
    }

    /** Year, month or day; {@code ""}: not known. */
    @MayCall({Role.EDITOR, Role.CHECKER})
    @Transactional
    public void published(SourceId source, Change<String> change) {
        @Nullable String published = Typing.published(change.to());
        Source row = locked(source);
        String before = row.published();
        if (new Change<>(change.from(), published == null ? "" : published).wanted("published", before)) {
            row.published(published);
            keep(source, row, "published", before, published);
        }
    }

    /** What it is. */
    @MayCall({Role.EDITOR, Role.CHECKER})
    @Transactional
    public void type(SourceId source, Change<SourceType> change) {
        Source row = locked(source);
        SourceType before = row.type();
        if (change.wanted("type", before)) {
            row.type(change.to());
            keep(source, row, "type", before.name(), change.to().name());
        }
    }

    private Source locked(SourceId source) {
        if (!sight.sees(source)) {
            throw none();
        }
        return rows.lock(source.value()).orElseThrow(Sources::none);
    }

    private void keep(SourceId source, Source row, String field, @Nullable String from, @Nullable String to) {
        rows.saveAndFlush(row);
        events.publishEvent(new Recorded(StreamRef.LIBRARY, "SOURCE_EDITED", "source/" + source, from, to)
                .with("field", field)
                .with("title", row.title()));
    }

    private static NotFound none() {
        return new NotFound("refusal.evidence.no-such-source");
    }
}
