package io.github.workflowautomation.api.support;

import java.io.IOException;
import okhttp3.ResponseBody;
import retrofit2.Converter;

/** Reads an answer of unknown shape: JSON, no body at all, or text. */
final class OpenResponseConverter implements Converter<ResponseBody, JsonValue> {
    @Override
    public JsonValue convert(ResponseBody body) throws IOException {
        try (body) {
            boolean json = Answers.isJson(body.contentType());
            String text = body.string();
            return text.isBlank() ? JsonNull.INSTANCE : parsed(text, json);
        }
    }

    private static JsonValue parsed(String text, boolean json) throws IOException {
        try {
            return JsonValue.parse(text);
        } catch (IllegalArgumentException e) {
            if (json) {
                throw new IOException("The answer says that it is JSON and is not.");
            }
            return new JsonString(text);
        }
    }
}
