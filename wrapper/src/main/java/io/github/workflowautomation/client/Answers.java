package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was answered in a form, by question, as JSON. */
final class Answers {
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private final Map<String, JsonValue> values = new LinkedHashMap<>();

    void put(String key, @Nullable Object value) {
        Objects.requireNonNull(key, "key");
        if (key.isBlank()) {
            throw new IllegalArgumentException("An answer needs the key of its question.");
        }
        values.put(key, json(key, value));
    }

    /** {@return a moment as the vendor writes it: ISO 8601 in UTC with milliseconds (D)} */
    static String text(Instant moment) {
        return MILLIS.format(moment);
    }

    Answers copy() {
        Answers copy = new Answers();
        copy.values.putAll(values);
        return copy;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Map<String, JsonValue> values() {
        return values;
    }

    private static JsonValue json(String key, @Nullable Object value) {
        try {
            return JsonValue.of(plain(value));
        } catch (IllegalArgumentException e) {
            String type = value == null ? "null" : value.getClass().getName();
            throw new IllegalArgumentException(
                    "answer(\"" + key + "\"): " + type + " holds something that is not JSON; give text, a number, a"
                            + " boolean, a date, a map, a list or a JsonValue.",
                    e);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Instant moment) {
            return text(moment);
        }
        return value instanceof TemporalAccessor || value instanceof Enum<?> ? value.toString() : value;
    }
}
