package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Reads and writes open JSON. */
final class JsonCodec {
    private JsonCodec() {}

    static JsonValue parse(String json) throws IOException {
        return parse(new Buffer().writeUtf8(json));
    }

    /** Reads one document, to the end of the source. */
    static JsonValue parse(BufferedSource json) throws IOException {
        JsonReader reader = JsonReader.of(json);
        JsonValue value = read(reader);
        if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
            throw new JsonDataException("More than one value.");
        }
        return value;
    }

    static String toJson(JsonValue value) {
        Buffer buffer = new Buffer();
        try {
            write(JsonWriter.of(buffer), value);
        } catch (IOException e) {
            throw new IllegalStateException(e); // a buffer in memory does not fail
        }
        return buffer.readUtf8();
    }

    static JsonValue read(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> readObject(reader);
            case BEGIN_ARRAY -> readArray(reader);
            case STRING -> new JsonString(reader.nextString());
            case NUMBER -> JsonNumber.of(reader.nextString());
            case BOOLEAN -> new JsonBoolean(reader.nextBoolean());
            case NULL -> {
                reader.<Object>nextNull();
                yield JsonNull.INSTANCE;
            }
            default ->
                throw new JsonDataException(
                        "Expected a value but was " + reader.peek() + " at path " + reader.getPath());
        };
    }

    static JsonObject readObject(JsonReader reader) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            members.put(reader.nextName(), read(reader));
        }
        reader.endObject();
        return JsonObject.owning(members);
    }

    private static JsonArray readArray(JsonReader reader) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        @Nullable ObjectReader objects = null;
        reader.beginArray();
        while (reader.hasNext()) {
            if (reader.peek() == JsonReader.Token.BEGIN_OBJECT) {
                objects = objects == null ? new ObjectReader() : objects;
                elements.add(objects.read(reader));
            } else {
                elements.add(read(reader));
            }
        }
        reader.endArray();
        return new JsonArray(elements);
    }

    static void write(JsonWriter writer, JsonValue value) throws IOException {
        if (value instanceof JsonObject object) {
            writer.beginObject();
            writeMembers(writer, object.members());
            writer.endObject();
        } else if (value instanceof JsonArray array) {
            writer.beginArray();
            for (JsonValue element : array.elements()) {
                write(writer, element);
            }
            writer.endArray();
        } else if (value instanceof JsonString string) {
            writer.value(string.value());
        } else if (value instanceof JsonNumber number) {
            writer.value(number);
        } else if (value instanceof JsonBoolean bool) {
            writer.value(bool.value());
        } else {
            writeNull(writer);
        }
    }

    static void writeMembers(JsonWriter writer, Map<String, ? extends JsonValue> members) throws IOException {
        for (Map.Entry<String, ? extends JsonValue> member : members.entrySet()) {
            writer.name(member.getKey());
            write(writer, member.getValue());
        }
    }

    /** Moshi's writer drops a member whose value is null unless it is told not to. */
    static void writeNull(JsonWriter writer) throws IOException {
        boolean before = writer.getSerializeNulls();
        writer.setSerializeNulls(true);
        try {
            writer.nullValue();
        } finally {
            writer.setSerializeNulls(before);
        }
    }

    static JsonValue ofPlain(@Nullable Object plain) {
        if (plain == null) {
            return JsonNull.INSTANCE;
        }
        if (plain instanceof JsonValue json) {
            return json;
        }
        if (plain instanceof CharSequence text) {
            return new JsonString(text.toString());
        }
        if (plain instanceof Number number) {
            return JsonNumber.of(number);
        }
        if (plain instanceof Boolean bool) {
            return new JsonBoolean(bool);
        }
        if (plain instanceof Map<?, ?> map) {
            return ofMap(map);
        }
        if (plain instanceof Iterable<?> iterable) {
            return ofIterable(iterable);
        }
        throw new IllegalArgumentException(
                "JSON has no form for " + plain.getClass().getName() + ".");
    }

    private static JsonObject ofMap(Map<?, ?> map) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (!(name instanceof String text)) {
                throw new IllegalArgumentException("The names of a JSON object are strings.");
            }
            members.put(text, ofPlain(value));
        });
        return JsonObject.owning(members);
    }

    private static JsonArray ofIterable(Iterable<?> iterable) {
        List<JsonValue> elements = new ArrayList<>();
        iterable.forEach(element -> elements.add(ofPlain(element)));
        return new JsonArray(elements);
    }
}
