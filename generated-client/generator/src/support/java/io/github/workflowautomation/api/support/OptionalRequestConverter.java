package io.github.workflowautomation.api.support;

import java.io.IOException;
import okhttp3.RequestBody;
import retrofit2.Converter;

/** Writes a body that may be left out: no bytes and no media type for {@link JsonNull}. */
final class OptionalRequestConverter<T> implements Converter<T, RequestBody> {
    private final JsonRequestConverter<T> json;

    OptionalRequestConverter(JsonRequestConverter<T> json) {
        this.json = json;
    }

    @Override
    public RequestBody convert(T value) throws IOException {
        return value == JsonNull.INSTANCE ? RequestBody.create(new byte[0], null) : json.convert(value);
    }
}
