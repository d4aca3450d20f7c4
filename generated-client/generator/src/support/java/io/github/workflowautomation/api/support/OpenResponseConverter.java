package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import okhttp3.ResponseBody;
import retrofit2.Converter;

/** Reads an answer of unknown shape: JSON, no body at all, or text. */
final class OpenResponseConverter implements Converter<ResponseBody, JsonValue> {
    @Override
    public JsonValue convert(ResponseBody body) throws IOException {
        try (body) {
            boolean json = Answers.isJson(body.contentType());
            if (json && Answers.isObjectOrArray(body)) {
                return JsonCodec.parse(body.source());
            }
            String text = body.string();
            return text.isBlank() ? JsonNull.INSTANCE : parsed(text, json);
        }
    }

    /** The exceptions are those of any other answer that cannot be read, so that nobody takes them for the network's. */
    private static JsonValue parsed(String text, boolean json) throws IOException {
        try {
            return JsonCodec.parse(text);
        } catch (IOException | JsonDataException notJson) {
            if (json) {
                throw notJson;
            }
            return new JsonString(text);
        }
    }
}
