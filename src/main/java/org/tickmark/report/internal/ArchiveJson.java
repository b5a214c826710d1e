package org.tickmark.report.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.tickmark.identity.PersonKey;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON as format version 1 spells it: fields in the order of the records, none without a value, times in UTC. Reading
 * takes nothing else: no unknown field, no field twice, no number for a text.
 */
final class ArchiveJson {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private ArchiveJson() {}

    /** Writes, and reads times as they stand. */
    static JsonMapper mapper() {
        return mapper(Duration.ZERO);
    }

    /** Reads every time moved by so many whole days. */
    static JsonMapper mapper(Duration shift) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(20)
                .maxStringLength(Limits.LINE)
                .build();
        SimpleModule module = new SimpleModule("archive");
        module.addDeserializer(Instant.class, new Instants(shift));
        module.addDeserializer(LocalDate.class, new Dates(shift));
        module.addSerializer(PersonKey.class, new KeyOut());
        module.addDeserializer(PersonKey.class, new KeyIn());
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .addModule(module)
                .build();
    }

    static Manifest manifest(byte[] bytes) {
        try {
            JsonMapper mapper = mapper();
            var tree = mapper.readTree(bytes);
            if (!tree.isObject() || Required.missing(tree, Manifest.class).isPresent()) {
                throw Damaged.archive("no-manifest");
            }
            return mapper.treeToValue(tree, Manifest.class);
        } catch (JacksonException e) {
            throw Damaged.archive("no-manifest");
        }
    }

    private static final class Instants extends ValueDeserializer<Instant> {
        private final Duration shift;

        Instants(Duration shift) {
            this.shift = shift;
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            try {
                Instant time = Instant.parse(text).plus(shift);
                if (time.getNano() % 1_000 == 0 && !time.isBefore(EARLIEST) && time.isBefore(LATEST)) {
                    return time;
                }
            } catch (DateTimeParseException e) {
                // Said below, in the same words as a time out of range.
            }
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "not a time in UTC");
        }
    }

    private static final class Dates extends ValueDeserializer<LocalDate> {
        private final Duration shift;

        Dates(Duration shift) {
            this.shift = shift;
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            try {
                LocalDate date = LocalDate.parse(text).plusDays(shift.toDays());
                if (date.getYear() >= 1900 && date.getYear() < 2200) {
                    return date;
                }
            } catch (DateTimeParseException e) {
                // Said below, in the same words as a date out of range.
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a date");
        }
    }

    private static final class KeyOut extends ValueSerializer<PersonKey> {
        @Override
        public void serialize(PersonKey key, JsonGenerator out, SerializationContext context) {
            out.writeString(key.value());
        }
    }

    private static final class KeyIn extends ValueDeserializer<PersonKey> {
        @Override
        public PersonKey deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            return PersonKey.wellFormed(text)
                    ? new PersonKey(text)
                    : (PersonKey) context.handleWeirdStringValue(PersonKey.class, text, "not a person's key");
        }
    }
}
