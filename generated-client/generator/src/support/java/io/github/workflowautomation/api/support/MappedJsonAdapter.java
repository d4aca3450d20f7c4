package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adapts a type that has the form of another. */
final class MappedJsonAdapter<F, T> extends JsonAdapter<T> {
    private final JsonAdapter<F> form;
    private final Function<F, T> read;
    private final Function<T, F> write;

    MappedJsonAdapter(JsonAdapter<F> form, Function<F, T> read, Function<T, F> write) {
        this.form = form;
        this.read = read;
        this.write = write;
    }

    @Override
    public T fromJson(JsonReader reader) throws IOException {
        F value = Adapters.notNull(form.fromJson(reader), reader);
        try {
            return read.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new JsonDataException("Unexpected value at path " + reader.getPath());
        }
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        if (value == null) {
            Scalars.writeNull(writer);
        } else {
            form.toJson(writer, write.apply(value));
        }
    }
}
