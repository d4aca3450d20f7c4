package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import retrofit2.Converter;

/** Writes a body as JSON, at once, so that it has a length and can be sent again. */
final class JsonRequestConverter<T> implements Converter<T, RequestBody> {
    private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");

    private final JsonAdapter<T> adapter;

    JsonRequestConverter(JsonAdapter<T> adapter) {
        this.adapter = adapter;
    }

    @Override
    public RequestBody convert(T value) throws IOException {
        Buffer buffer = new Buffer();
        adapter.toJson(JsonWriter.of(buffer), value);
        return RequestBody.create(buffer.readByteString(), JSON);
    }
}
