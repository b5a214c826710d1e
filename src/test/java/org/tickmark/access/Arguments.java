package org.tickmark.access;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tickmark.claim.Notes;
import org.tickmark.claim.Selection;
import org.tickmark.history.StreamRef;
import org.tickmark.identity.PersonKey;
import org.tickmark.refusal.Change;
import org.tickmark.task.Working;
import org.tickmark.verdict.VerdictCode;

/**
 * What a method is called with: whatever points at something points into the closed article, everything else is well
 * formed. Null for what only the rooms themselves can make (records of an archive).
 */
final class Arguments {

    private static final Set<String> SEARCHED = Set.of("find", "offers", "of");

    private final ClosedCase.Closed closed;
    private final Map<Class<?>, Supplier<Object>> known = new HashMap<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    Arguments(ClosedCase.Closed closed, PersonKey somebody, Path noArchive) {
        this.closed = closed;
        known.put(PersonKey.class, () -> somebody);
        known.put(Path.class, () -> noArchive);
        known.put(OutputStream.class, () -> written);
        known.put(StreamRef.class, () -> closed.article().stream());
        known.put(Selection.class, () -> new Selection(1, 0, 3, "The"));
        known.put(VerdictCode.class, () -> new VerdictCode("TRUE"));
        known.put(Locale.class, () -> Locale.ENGLISH);
        known.put(ZoneId.class, () -> ZoneOffset.UTC);
        known.put(Duration.class, () -> Duration.ofDays(1));
        known.put(Instant.class, () -> Instant.EPOCH);
        known.put(LocalDate.class, () -> LocalDate.EPOCH);
        known.put(byte[].class, () -> new byte[] {1});
        known.put(boolean.class, () -> false);
        known.put(Boolean.class, () -> false);
        known.put(long.class, () -> Long.MAX_VALUE);
        known.put(Integer.class, () -> 1);
        known.put(java.util.UUID.class, () -> new java.util.UUID(0, 7));
        for (RecordComponent part : ClosedCase.Closed.class.getRecordComponents()) {
            if (part.getType().getPackageName().startsWith("org.tickmark") && part.getType() != PersonKey.class) {
                known.put(part.getType(), () -> read(part));
            }
        }
    }

    /** What a method wrote to the stream that it was given. */
    String written() {
        return written.toString();
    }

    @Nullable
    Object[] of(Method method) {
        written.reset();
        return Arrays.stream(method.getParameters())
                .map(parameter -> of(method, parameter))
                .toArray();
    }

    private @Nullable Object of(Method method, Parameter parameter) {
        if (parameter.getType() == int.class) {
            return switch (parameter.getName()) {
                case "offset" -> 0;
                case "limit" -> 1_000;
                default -> 1;
            };
        }
        if (parameter.getType() == String.class) {
            return text(method, parameter.getName());
        }
        if (parameter.getType() == java.util.UUID.class) {
            if (method.getDeclaringClass() == Notes.class) {
                return closed.note();
            }
            return method.getDeclaringClass() == Working.class ? closed.item() : new java.util.UUID(0, 7);
        }
        return of(parameter.getParameterizedType());
    }

    private String text(Method method, String name) {
        if (name.equals("typedUrl")) {
            return closed.url();
        }
        return SEARCHED.contains(method.getName()) ? closed.canary() : "en";
    }

    private @Nullable Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type first = generic.getActualTypeArguments()[0];
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == Change.class) {
                return new Change<>(of(first), of(first));
            }
            return raw == Optional.class ? Optional.empty() : collection(raw, of(first));
        }
        return of((Class<?>) type);
    }

    private @Nullable Object of(Class<?> type) {
        Supplier<Object> found = known.get(type);
        if (found != null) {
            return found.get();
        }
        if (type == String.class) {
            return "en";
        }
        if (type == int.class) {
            return 1;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        return type.isRecord() ? record(type) : null;
    }

    private static @Nullable Object collection(Class<?> raw, @Nullable Object element) {
        if (element == null) {
            return raw == List.class || raw == Collection.class ? List.of() : null;
        }
        return raw == Set.class
                ? Set.of(element)
                : raw == List.class || raw == Collection.class ? List.of(element) : null;
    }

    private @Nullable Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(parts).map(part -> of(part.getGenericType())).toArray());
        } catch (ReflectiveOperationException notOurs) {
            return null;
        }
    }

    private Object read(RecordComponent part) {
        try {
            return part.getAccessor().invoke(closed);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
