package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Looks its adapter up when it is first needed: reading one model makes no adapters of models that do not come, and a
 * thousand models that refer to each other do not fill the stack.
 */
final class LazyJsonAdapter<T> extends JsonAdapter<T> {
    private final Moshi moshi;
    private final Class<T> type;
    private @Nullable JsonAdapter<T> adapter; // Moshi gives every thread the same one

    LazyJsonAdapter(Moshi moshi, Class<T> type) {
        this.moshi = moshi;
        this.type = type;
    }

    private JsonAdapter<T> adapter() {
        @Nullable JsonAdapter<T> known = adapter;
        if (known == null) {
            known = moshi.adapter(type);
            adapter = known;
        }
        return known;
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) throws IOException {
        return adapter().fromJson(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        adapter().toJson(writer, value);
    }
}
