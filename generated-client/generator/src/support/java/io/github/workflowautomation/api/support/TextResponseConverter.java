package io.github.workflowautomation.api.support;

import java.io.IOException;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/** Reads an answer as text; a JSON string loses its quotes. */
final class TextResponseConverter implements Converter<ResponseBody, @Nullable String> {
    @Override
    public @Nullable String convert(ResponseBody body) throws IOException {
        try (body) {
            boolean json = Answers.isJson(body.contentType());
            String text = body.string();
            return json && text.startsWith("\"") ? unquoted(text) : text;
        }
    }

    private static String unquoted(String text) {
        try {
            return JsonValue.parse(text).asString().orElse(text);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
