package org.tickmark.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tickmark.evidence.EvidenceRecords.OutletRecord;
import org.tickmark.evidence.EvidenceRecords.SourceRecord;
import org.tickmark.identity.PersonRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns records into lines: what a line belongs to first, then the record's fields; inner records go to their own file. */
final class Lines {

    private final JsonMapper json = ArchiveJson.mapper();
    private final Map<ArchivePart<?>, List<String>> lines = new LinkedHashMap<>();

    private Lines() {
        ArchivePart.ALL.forEach(part -> lines.put(part, new ArrayList<>()));
    }

    /** The lines of every file. */
    static Map<String, List<String>> of(List<PersonRecord> people, List<CaseRecords> cases) {
        Lines all = new Lines();
        people.forEach(person -> all.add(ArchivePart.PEOPLE, person));
        all.addLibrary(cases);
        cases.forEach(all::add);
        Map<String, List<String>> byFile = new LinkedHashMap<>();
        all.lines.forEach((part, texts) -> byFile.put(part.file(), texts));
        return byFile;
    }

    /** Articles share outlets and sources: each once. */
    private void addLibrary(List<CaseRecords> cases) {
        cases.stream()
                .flatMap(each -> each.evidence().outlets().stream())
                .distinct()
                .sorted(Comparator.comparing(OutletRecord::name).thenComparing(OutletRecord::id))
                .forEach(outlet -> add(ArchivePart.OUTLETS, outlet));
        cases.stream()
                .flatMap(each -> each.evidence().sources().stream())
                .distinct()
                .sorted(Comparator.comparing(SourceRecord::createdAt).thenComparing(SourceRecord::id))
                .forEach(source -> add(ArchivePart.SOURCES, source));
    }

    private void add(CaseRecords each) {
        UUID article = each.article().id();
        add(ArchivePart.ARTICLES, each.article());
        addAll(ArchivePart.CLAIMS, article, each.claims());
        addAll(ArchivePart.DISPOSITIONS, article, each.dispositions());
        addAll(ArchivePart.EVIDENCE, article, each.evidence().links());
        addAll(ArchivePart.SHARED_ORIGINS, article, each.evidence().sharedOrigins());
        addAll(ArchivePart.ASSESSMENTS, article, each.verdicts().assessments());
        addAll(ArchivePart.REVIEWS, article, each.verdicts().reviews());
        addAll(ArchivePart.RULINGS, article, each.verdicts().rulings());
        addAll(ArchivePart.CORRECTIONS, article, each.verdicts().corrections());
        addAll(ArchivePart.TASKS, article, each.tasks());
        addAll(ArchivePart.HISTORY, article, each.history());
    }

    private <R> void addAll(ArchivePart<R> part, UUID article, List<R> records) {
        for (R each : records) {
            ObjectNode line = json.createObjectNode().put("article", article.toString());
            ObjectNode record = json.valueToTree(each);
            part.inner()
                    .forEach(inner ->
                            addInner(inner, article, record.path("number").asInt(), record));
            add(part, line.setAll(record));
        }
    }

    private <R> void add(ArchivePart<R> part, R record) {
        ObjectNode line = json.valueToTree(record);
        UUID article = record instanceof org.tickmark.article.ArticleRecord is ? is.id() : new UUID(0, 0);
        part.inner().forEach(inner -> addInner(inner, article, 0, line));
        add(part, line);
    }

    private void addInner(ArchivePart<?> part, UUID article, int claim, ObjectNode outer) {
        for (JsonNode each : outer.remove(part.field())) {
            ObjectNode line = json.createObjectNode().put("article", article.toString());
            if (part.owner() == ArchivePart.Owner.CLAIM) {
                line.put("claim", claim);
            }
            add(part, line.setAll((ObjectNode) each));
        }
    }

    private void add(ArchivePart<?> part, JsonNode line) {
        java.util.Objects.requireNonNull(lines.get(part)).add(json.writeValueAsString(line));
    }
}
