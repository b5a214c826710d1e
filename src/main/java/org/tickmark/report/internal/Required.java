package org.tickmark.report.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a record cannot be without, as its components declare it: those that are not {@code @Nullable}. */
final class Required {

    private Required() {}

    /** The name of the first field that is missing; also one inside a list of records. */
    static Optional<String> missing(JsonNode json, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode value = json.get(component.getName());
            if (value == null || value.isNull()) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    return Optional.of(component.getName());
                }
            } else {
                Optional<String> below = below(value, component.getGenericType());
                if (below.isPresent()) {
                    return Optional.of(component.getName() + "." + below.get());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> below(JsonNode value, Type type) {
        if (type instanceof Class<?> single && single.isRecord() && value.isObject()) {
            return missing(value, single);
        }
        if (value.isArray() && type instanceof ParameterizedType list) {
            for (JsonNode item : value) {
                if (item.isNull()) {
                    return Optional.of("null");
                }
                Optional<String> below = below(item, list.getActualTypeArguments()[0]);
                if (below.isPresent()) {
                    return below;
                }
            }
        }
        return Optional.empty();
    }
}
