package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Arrays whose elements differ from each other; they keep their order. */
final class SetJsonAdapter<T> extends JsonAdapter<Set<T>> {
    private final JsonAdapter<List<T>> list;

    SetJsonAdapter(JsonAdapter<List<T>> list) {
        this.list = list;
    }

    @Override
    public Set<T> fromJson(JsonReader reader) throws IOException {
        List<T> elements = Adapters.notNull(list.fromJson(reader), reader);
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Set<T> values) throws IOException {
        list.toJson(writer, values == null ? null : new ArrayList<>(values));
    }
}
