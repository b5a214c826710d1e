package org.tickmark.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tickmark.refusal.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was sent: one JSON object, read strictly. No field that nobody asks for, none twice, no number in the place of a
 * text; each refusal says in a sentence what was wrong. A field that is {@code null} counts as absent.
 */
final class Body {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ObjectNode fields;

    private Body(ObjectNode fields) {
        this.fields = fields;
    }

    /** @param known the fields that there may be */
    static Body of(byte[] bytes, String... known) {
        try {
            return checked(STRICT.readTree(bytes), "", known);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw at == null
                    ? new BadInput("", "api.no-json-somewhere")
                    : new BadInput("", "api.no-json", at.getLineNr(), at.getColumnNr());
        }
    }

    private static Body checked(@Nullable JsonNode node, String field, String... known) {
        if (!(node instanceof ObjectNode object)) {
            throw new BadInput(field, "api.no-object");
        }
        Set<String> names = Set.of(known);
        for (String name : object.propertyNames()) {
            if (!names.contains(name)) {
                throw new BadInput(name, "api.unknown-field", name, String.join(", ", known));
            }
        }
        return new Body(object);
    }

    /** An object in a field. */
    Body part(String field, String... known) {
        JsonNode node = there(field);
        if (!node.isObject()) {
            throw new BadInput(field, "api.wants-object", field);
        }
        return checked(node, field, known);
    }

    /** A text that must be there; may be empty. */
    String text(String field) {
        there(field);
        return textOr(field, "");
    }

    /** A text, or that in its place. */
    String textOr(String field, String otherwise) {
        String text = textOrNull(field);
        return text == null ? otherwise : text;
    }

    /** A text; null when there is none. */
    @Nullable
    String textOrNull(String field) {
        JsonNode node = find(field);
        if (node == null) {
            return null;
        }
        if (!node.isString()) {
            throw new BadInput(field, "api.wants-text", field);
        }
        return node.stringValue();
    }

    /** A whole number that must be there. */
    int number(String field) {
        return number(field, there(field));
    }

    /** Whole numbers, at least none. */
    List<Integer> numbers(String field) {
        JsonNode node = there(field);
        if (!node.isArray()) {
            throw new BadInput(field, "api.wants-numbers", field);
        }
        List<Integer> numbers = new ArrayList<>();
        node.forEach(each -> numbers.add(number(field, each)));
        return numbers;
    }

    /** Yes or no; no when it is not there. */
    boolean flag(String field) {
        JsonNode node = find(field);
        if (node != null && !node.isBoolean()) {
            throw new BadInput(field, "api.wants-flag", field);
        }
        return node != null && node.booleanValue();
    }

    /** One of the words of a type, which must be there. */
    <E extends Enum<E>> E one(String field, Class<E> type) {
        there(field);
        E found = oneOrNull(field, type);
        if (found == null) {
            throw new BadInput(field, "api.missing", field);
        }
        return found;
    }

    /** One of the words of a type; null when there is none. */
    <E extends Enum<E>> @Nullable E oneOrNull(String field, Class<E> type) {
        String text = textOrNull(field);
        if (text == null) {
            return null;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        throw new BadInput(
                field,
                "api.no-such-word",
                text,
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    }

    private static int number(String field, JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw new BadInput(field, "api.wants-number", field);
        }
        return node.intValue();
    }

    private JsonNode there(String field) {
        JsonNode node = find(field);
        if (node == null) {
            throw new BadInput(field, "api.missing", field);
        }
        return node;
    }

    private @Nullable JsonNode find(String field) {
        JsonNode node = fields.get(field);
        return node == null || node.isNull() ? null : node;
    }
}
