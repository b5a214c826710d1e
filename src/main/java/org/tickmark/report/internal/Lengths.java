package org.tickmark.report.internal;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How long a text may be: the columns' lengths, so that a line which does not fit is named instead of a table. What is
 * not named here is text without a limit but that of its line.
 */
final class Lengths {

    private static final int KEY = 64;

    private static final Map<String, Integer> ANYWHERE = Map.ofEntries(
            Map.entry("createdBy", KEY),
            Map.entry("by", KEY),
            Map.entry("supersededBy", KEY),
            Map.entry("resolvedBy", KEY),
            Map.entry("endedBy", KEY),
            Map.entry("removedBy", KEY),
            Map.entry("proposedBy", KEY),
            Map.entry("answeredBy", KEY),
            Map.entry("doneBy", KEY),
            Map.entry("actor", KEY),
            Map.entry("action", 64),
            Map.entry("subject", 120),
            Map.entry("title", 300),
            Map.entry("author", 200),
            Map.entry("publisher", 200),
            Map.entry("sourceUrl", 2000),
            Map.entry("url", 2000),
            Map.entry("published", 40),
            Map.entry("language", 35),
            Map.entry("originalName", 255),
            Map.entry("originalMediaType", 120),
            Map.entry("kind", 32),
            Map.entry("topic", 120),
            Map.entry("prefix", 64),
            Map.entry("suffix", 64),
            Map.entry("supersededWhy", 400),
            Map.entry("endedWhy", 400),
            Map.entry("removedWhy", 400),
            Map.entry("recheckWhy", 400),
            Map.entry("droppedWhy", 400),
            Map.entry("why", 400),
            Map.entry("because", 400),
            Map.entry("pinpoint", 400),
            Map.entry("name", 200),
            Map.entry("scale", 32),
            Map.entry("verdict", 32),
            Map.entry("was", 32),
            Map.entry("text", 400));

    private static final Map<String, Integer> BY_FILE =
            Map.of("sources.jsonl/title", 500, "people.jsonl/name", 120, "people.jsonl/title", 120);

    private Lengths() {}

    /** The first field of the line that is too long. */
    static Optional<String> tooLong(String file, JsonNode line) {
        for (Map.Entry<String, JsonNode> field : line.properties()) {
            JsonNode value = field.getValue();
            int longest = BY_FILE.getOrDefault(
                    file + "/" + field.getKey(), ANYWHERE.getOrDefault(field.getKey(), Integer.MAX_VALUE));
            if (value.isString() && value.stringValue().length() > longest) {
                return Optional.of(field.getKey());
            }
            for (JsonNode item : value) {
                Optional<String> below = item.isObject() ? tooLong(file, item) : Optional.empty();
                if (below.isPresent()) {
                    return below;
                }
            }
        }
        return Optional.empty();
    }
}
