package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects with free names; they keep their order, and of equal names the last one counts. */
final class MapJsonAdapter<T> extends JsonAdapter<Map<String, T>> {
    private final JsonAdapter<T> value;
    private final boolean nullable;

    MapJsonAdapter(JsonAdapter<T> value) {
        this.value = value;
        this.nullable = value instanceof NullableJsonAdapter;
    }

    @Override
    @SuppressWarnings("NullAway") // a value may be null where the document says so
    public Map<String, T> fromJson(JsonReader reader) throws IOException {
        Map<String, T> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            @Nullable T member = value.fromJson(reader);
            members.put(name, nullable ? member : Adapters.notNull(member, reader));
        }
        reader.endObject();
        return Collections.unmodifiableMap(members);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Map<String, T> members) throws IOException {
        if (members == null) {
            Scalars.writeNull(writer);
            return;
        }
        writer.beginObject();
        for (Map.Entry<String, T> member : members.entrySet()) {
            writer.name(member.getKey());
            value.toJson(writer, member.getValue());
        }
        writer.endObject();
    }
}
