package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/** Reads an answer into a model; an empty one is null. */
final class ModelResponseConverter<T> implements Converter<ResponseBody, @Nullable T> {
    private final JsonAdapter<T> adapter;

    ModelResponseConverter(JsonAdapter<T> adapter) {
        this.adapter = adapter;
    }

    @Override
    public @Nullable T convert(ResponseBody body) throws IOException {
        try (body) {
            BufferedSource source = body.source();
            Answers.skipByteOrderMark(source);
            if (source.exhausted()) {
                return null;
            }
            JsonReader reader = JsonReader.of(source);
            @Nullable T value = adapter.fromJson(reader);
            if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new JsonDataException("The answer goes on after its JSON document.");
            }
            return value;
        }
    }
}
