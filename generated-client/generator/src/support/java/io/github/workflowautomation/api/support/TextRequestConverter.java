package io.github.workflowautomation.api.support;

import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import retrofit2.Converter;

/** Writes a body as plain text; the method's own Content-Type header goes before the one given here. */
final class TextRequestConverter implements Converter<String, RequestBody> {
    private static final MediaType TEXT = MediaType.get("text/plain; charset=UTF-8");

    @Override
    public RequestBody convert(String value) {
        return RequestBody.create(value.getBytes(StandardCharsets.UTF_8), TEXT);
    }
}
