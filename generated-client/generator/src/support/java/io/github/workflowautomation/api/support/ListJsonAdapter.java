package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays. */
final class ListJsonAdapter<T> extends JsonAdapter<List<T>> {
    private final JsonAdapter<T> element;
    private final boolean nullable;

    ListJsonAdapter(JsonAdapter<T> element) {
        this.element = element;
        this.nullable = element instanceof NullableJsonAdapter;
    }

    @Override
    @SuppressWarnings("NullAway") // an element may be null where the document says so
    public List<T> fromJson(JsonReader reader) throws IOException {
        List<T> elements = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            @Nullable T value = element.fromJson(reader);
            elements.add(nullable ? value : Adapters.notNull(value, reader));
        }
        reader.endArray();
        return Collections.unmodifiableList(elements);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable List<T> values) throws IOException {
        if (values == null) {
            Scalars.writeNull(writer);
            return;
        }
        writer.beginArray();
        for (T value : values) {
            element.toJson(writer, value);
        }
        writer.endArray();
    }
}
