package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the objects of one array. Mostly they have the same names in the same order, and then these are made once, and no
 * hash table is made at all. An object that differs is read as one that stands alone.
 */
final class ObjectReader {
    private static final String[] NONE = {};

    /** To search among more takes longer than a hash table does. */
    private static final int MOST_NAMES = 32;

    /** What looks names up in the bytes takes some time to make. */
    private static final int OBJECTS_BEFORE_LOOKUP = 8;

    private String[] names = NONE;
    private @Nullable ObjectReader[] inner = {};
    private int count;
    private String[] knownNames = NONE;
    private JsonReader.@Nullable Options known;

    JsonObject read(JsonReader reader) throws IOException {
        learn();
        JsonValue[] values = new JsonValue[names.length];
        reader.beginObject();
        for (int size = 0; size < values.length; size++) {
            @Nullable String name = reader.hasNext() ? nextName(reader) : null;
            if (!names[size].equals(name)) {
                return readUnlike(reader, values, size, name);
            }
            values[size] = value(reader, size);
        }
        if (values.length == 0 || reader.hasNext()) {
            return readUnlike(reader, values, values.length, reader.hasNext() ? nextName(reader) : null);
        }
        reader.endObject();
        return JsonObject.owning(new JsonMembers(names, values));
    }

    /** The rest of an object that begins as the one before and goes on by another name, or ends. */
    private JsonObject readUnlike(JsonReader reader, JsonValue[] values, int size, @Nullable String next)
            throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            members.put(names[i], values[i]);
        }
        if (next != null) {
            members.put(next, JsonCodec.read(reader));
        }
        while (reader.hasNext()) {
            members.put(nextName(reader), JsonCodec.read(reader));
        }
        reader.endObject();
        names = members.size() > MOST_NAMES ? NONE : members.keySet().toArray(NONE);
        return JsonObject.owning(members);
    }

    private void learn() {
        if (count++ == OBJECTS_BEFORE_LOOKUP && names.length > 0 && areUnicode()) {
            knownNames = names;
            known = JsonReader.Options.of(names);
        }
    }

    /** Half of a surrogate pair, which JSON can write, would be looked up as a question mark. */
    private boolean areUnicode() {
        CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
        for (String name : names) {
            if (!utf8.canEncode(name)) {
                return false;
            }
        }
        return true;
    }

    private String nextName(JsonReader reader) throws IOException {
        int place = known == null ? -1 : reader.selectName(known);
        return place < 0 ? reader.nextName() : knownNames[place];
    }

    /** What stands in one place of all of them is mostly of one kind, too. */
    private JsonValue value(JsonReader reader, int place) throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
            return JsonCodec.read(reader);
        }
        if (place >= inner.length) {
            inner = Arrays.copyOf(inner, names.length);
        }
        @Nullable ObjectReader objects = inner[place];
        if (objects == null) {
            objects = new ObjectReader();
            inner[place] = objects;
        }
        return objects.read(reader);
    }
}
