package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lets null through, and everything else to the adapter behind it. */
final class NullableJsonAdapter<T> extends JsonAdapter<T> {
    private final JsonAdapter<T> adapter;

    NullableJsonAdapter(JsonAdapter<T> adapter) {
        this.adapter = adapter;
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) throws IOException {
        return Scalars.skippedNull(reader) ? null : adapter.fromJson(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        if (value == null) {
            Scalars.writeNull(writer);
        } else {
            adapter.toJson(writer, value);
        }
    }
}
