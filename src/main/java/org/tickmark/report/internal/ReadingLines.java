package org.tickmark.report.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns an archive's lines into records. A line that does not hold exactly one record of its file is named. */
final class ReadingLines {

    private record Owned(@Nullable UUID article, int claim) {}

    private final ArchiveFile archive;
    private final JsonMapper shifting;
    private final JsonMapper asTheyStand;
    private final Map<ArchivePart<?>, Map<Owned, List<JsonNode>>> inner = new HashMap<>();

    private ReadingLines(ArchiveFile archive, Duration shift) {
        this.archive = archive;
        this.shifting = ArchiveJson.mapper(shift);
        this.asTheyStand = ArchiveJson.mapper();
    }

    /** All records, times moved by so many whole days; but for history, whose hashes cover its times. */
    static ArchiveContent of(ArchiveFile archive, Duration shift) {
        ReadingLines reading = new ReadingLines(archive, shift);
        ArchiveContent content = new ArchiveContent();
        ArchivePart.ALL.forEach(part -> reading.add(part, content));
        return content;
    }

    private <R> void add(ArchivePart<R> part, ArchiveContent content) {
        List<Row<R>> rows = new ArrayList<>();
        Set<Owned> parents = new HashSet<>();
        int line = 0;
        for (String text : lines(part.file())) {
            rows.add(row(part, ++line, text, parents));
        }
        checkNoOrphans(part, parents);
        content.put(part, rows);
    }

    private <R> Row<R> row(ArchivePart<R> part, int line, String text, Set<Owned> parents) {
        ObjectNode json = parse(part, line, text);
        Owned owner = owner(part, line, json);
        if (part.parent() != null) {
            inner.computeIfAbsent(part, any -> new HashMap<>())
                    .computeIfAbsent(owner, any -> new ArrayList<>())
                    .add(json.deepCopy());
        }
        for (ArchivePart<?> each : part.inner()) {
            Owned me = self(part, owner, json);
            parents.add(me);
            ArrayNode array = json.putArray(each.field());
            inner.getOrDefault(each, Map.of()).getOrDefault(me, List.of()).forEach(array::add);
        }
        Optional<String> missing = Required.missing(json, part.type());
        if (missing.isPresent()) {
            throw Damaged.line(part.file(), line, "field-missing", missing.get());
        }
        Optional<String> tooLong = Lengths.tooLong(part.file(), json);
        if (tooLong.isPresent()) {
            throw Damaged.line(part.file(), line, "field-too-long", tooLong.get());
        }
        try {
            JsonMapper mapper = part.equals(ArchivePart.HISTORY) ? asTheyStand : shifting;
            return new Row<>(part.file(), line, owner.article(), owner.claim(), mapper.treeToValue(json, part.type()));
        } catch (JacksonException e) {
            throw Damaged.line(part.file(), line, "field-wrong", field(e));
        }
    }

    /** By what the inner records name the record that holds them. */
    private static Owned self(ArchivePart<?> part, Owned owner, ObjectNode json) {
        if (part.equals(ArchivePart.ARTICLES)) {
            return new Owned(uuid(json.path("id")).orElse(null), 0);
        }
        return new Owned(owner.article(), json.path("number").asInt(0));
    }

    private void checkNoOrphans(ArchivePart<?> part, Set<Owned> parents) {
        for (ArchivePart<?> each : part.inner()) {
            for (Owned owned : inner.getOrDefault(each, Map.of()).keySet()) {
                if (!parents.contains(owned)) {
                    throw Damaged.file(each.file(), "orphan", part.file());
                }
            }
        }
    }

    private ObjectNode parse(ArchivePart<?> part, int line, String text) {
        try {
            if (text.length() <= Limits.LINE
                    && asTheyStand.readTree(text) instanceof ObjectNode json
                    && CleanText.everywhere(json)) {
                return json;
            }
        } catch (JacksonException e) {
            // Said below: it is no JSON object, whatever the parser calls it.
        }
        throw Damaged.line(part.file(), line, "no-record");
    }

    private static Owned owner(ArchivePart<?> part, int line, ObjectNode json) {
        UUID article = null;
        int claim = 0;
        if (part.owner() != ArchivePart.Owner.NONE) {
            article = uuid(json.remove("article"))
                    .orElseThrow(() -> Damaged.line(part.file(), line, "field-missing", "article"));
        }
        if (part.owner() == ArchivePart.Owner.CLAIM) {
            JsonNode number = json.remove("claim");
            if (number == null || !number.isInt() || number.intValue() < 1) {
                throw Damaged.line(part.file(), line, "field-missing", "claim");
            }
            claim = number.intValue();
        }
        return new Owned(article, claim);
    }

    private static Optional<UUID> uuid(@Nullable JsonNode node) {
        if (node == null || !node.isString()) {
            return Optional.empty();
        }
        return org.tickmark.identity.ArticleId.parse(node.stringValue()).map(id -> id.value());
    }

    private List<String> lines(String file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(archive.bytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Damaged.file(file, "no-text");
        }
        if (text.isEmpty()) {
            return List.of();
        }
        if (!text.endsWith("\n")) {
            throw Damaged.file(file, "cut-off");
        }
        return List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    private static String field(JacksonException fault) {
        return fault.getPath().isEmpty()
                ? ""
                : String.valueOf(fault.getPath().getLast().getPropertyName());
    }
}
