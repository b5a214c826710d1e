package org.tickmark.claim.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tickmark.anchoring.Fits;
import org.tickmark.article.ArticleDocument;
import org.tickmark.claim.AnchorRecord;
import org.tickmark.claim.ClaimRecord;
import org.tickmark.claim.DispositionRecord;
import org.tickmark.claim.DispositionRecord.Decision;
import org.tickmark.claim.NoteRecord;
import org.tickmark.claim.Status;
import org.tickmark.claim.WorkRecord;
import org.tickmark.identity.Directory;
import org.tickmark.identity.Person;
import org.tickmark.refusal.BadInput;
import org.tickmark.refusal.QuoteDoesNotFit;
import org.tickmark.refusal.Typed;

/**
 * Goes over the records of an archive, which may be damaged or hostile: whatever the database would refuse, and
 * whatever no screen could have made, is refused in words.
 */
@Component
class RecordChecks {

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,31}");

    private final Directory directory;

    RecordChecks(Directory directory) {
        this.directory = directory;
    }

    void check(
            List<ClaimRecord> claims, List<DispositionRecord> dispositions, Map<Integer, ArticleDocument> documents) {
        Run run = new Run(
                directory.everyone().stream()
                        .map(Person::key)
                        .map(Object::toString)
                        .collect(Collectors.toSet()),
                claims.stream().map(ClaimRecord::number).collect(Collectors.toSet()),
                documents,
                new HashSet<>());
        run.require(run.numbers().size() == claims.size(), "claim", 0);
        claims.forEach(run::claim);
        dispositions.forEach(run::disposition);
    }

    private record Run(
            Set<String> people, Set<Integer> numbers, Map<Integer, ArticleDocument> documents, Set<UUID> ids) {

        void claim(ClaimRecord claim) {
            int number = claim.number();
            require(number > 0 && ids.add(claim.id()), "claim", number);
            require(
                    kept(Typed.line("archive", claim.statement(), Fields.STATEMENT), claim.statement()),
                    "statement",
                    number);
            require(KIND.matcher(claim.kind()).matches(), "kind", number);
            require(kept(Typed.lineOrNone("archive", claim.topic(), 120), claim.topic()), "topic", number);
            person(claim.checker(), number);
            person(claim.createdBy(), number);
            times(number, claim.createdAt(), claim.statusSince());
            boolean cut = claim.status() == Status.CUT;
            require(cut == (claim.cutReason() != null), "status", number);
            Integer into = claim.mergedInto();
            require(into == null || cut && numbers.contains(into) && into != number, "merged", number);
            Set<List<Integer>> current = new HashSet<>();
            claim.anchors().forEach(anchor -> {
                anchor(anchor, number);
                require(
                        !anchor.current() || current.add(List.of(anchor.version(), anchor.passage())),
                        "anchor",
                        number);
            });
            notes(claim.notes(), number);
            Set<WorkRecord> work = new HashSet<>();
            claim.work().forEach(each -> {
                person(each.person(), number);
                require(work.add(each), "work", number);
            });
        }

        private void anchor(AnchorRecord anchor, int number) {
            require(ids.add(anchor.id()) && anchor.passage() > 0, "anchor", number);
            fits(anchor.version(), anchor.start(), anchor.end(), anchor.exact(), number);
            require(anchor.prefix().length() <= 64 && anchor.suffix().length() <= 64, "anchor", number);
            require(anchor.current() == (anchor.supersededAt() == null), "anchor", number);
            require(anchor.current() == (anchor.supersededBy() == null), "anchor", number);
            String why = anchor.supersededWhy();
            require(why == null || why.length() <= Fields.WHY, "anchor", number);
            person(anchor.createdBy(), number);
            person(anchor.supersededBy(), number);
            times(number, anchor.createdAt(), anchor.supersededAt());
        }

        private void notes(List<NoteRecord> notes, int number) {
            Set<UUID> threads = notes.stream()
                    .filter(note -> note.thread() == null)
                    .map(NoteRecord::id)
                    .collect(Collectors.toSet());
            for (NoteRecord note : notes) {
                require(ids.add(note.id()), "note", number);
                require(note.thread() == null || threads.contains(note.thread()), "note", number);
                require(kept(Typed.text("archive", note.body(), Fields.NOTE), note.body()), "note", number);
                require((note.resolvedAt() == null) == (note.resolvedBy() == null), "note", number);
                person(note.by(), number);
                person(note.resolvedBy(), number);
                times(number, note.at(), note.resolvedAt());
            }
        }

        void disposition(DispositionRecord disposition) {
            require(ids.add(disposition.id()), "disposition", 0);
            fits(disposition.version(), disposition.start(), disposition.end(), disposition.exact(), 0);
            Integer of = disposition.duplicateOf();
            require((disposition.as() == Decision.DUPLICATE) == (of != null), "disposition", 0);
            require(of == null || numbers.contains(of), "disposition", 0);
            String why = disposition.endedWhy();
            require(why == null || why.length() <= 400, "disposition", 0);
            person(disposition.createdBy(), 0);
            person(disposition.endedBy(), 0);
            times(0, disposition.createdAt(), disposition.endedAt());
        }

        private void fits(int version, int start, int end, String exact, int number) {
            ArticleDocument document = documents.get(version);
            if (document == null || !(Fits.check(start, end, exact, document.text()) instanceof Fits.Here)) {
                throw new QuoteDoesNotFit("refusal.claim.archive-quote", number, exact);
            }
        }

        private void person(@Nullable String key, int number) {
            require(key == null || people.contains(key), "person", number);
        }

        private void times(int number, Instant at, @Nullable Instant later) {
            for (Instant each : later == null ? List.of(at) : List.of(at, later)) {
                int year = each.atOffset(ZoneOffset.UTC).getYear();
                require(year >= 1 && year <= 9999, "time", number);
            }
        }

        private static boolean kept(@Nullable Object checked, @Nullable Object said) {
            return Objects.equals(checked, said);
        }

        private void require(boolean holds, String what, int number) {
            if (!holds) {
                throw new BadInput("archive", "refusal.claim.archive-claims", what, number);
            }
        }
    }
}
