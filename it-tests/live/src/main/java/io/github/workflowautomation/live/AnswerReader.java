package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** Reads as much of an answer as tells its types: of bytes nothing, of text a bounded part. */
final class AnswerReader {
    private final int largest;

    AnswerReader(int largest) {
        this.largest = largest;
    }

    /** Reads an answer and lets go of its connection. */
    Answer read(Response<ResponseBody> response) throws IOException {
        @Nullable ResponseBody body = response.isSuccessful() ? response.body() : response.errorBody();
        if (body == null) {
            return new Answer(response.code(), "", Answer.Form.EMPTY, Optional.empty());
        }
        try (body) {
            String type = mediaType(body.contentType());
            if (!response.isSuccessful()) {
                return new Answer(response.code(), type, Answer.Form.TEXT, Optional.empty());
            }
            if (isBytes(type)) {
                return new Answer(response.code(), type, Answer.Form.BINARY, Optional.empty());
            }
            return read(response.code(), type, body.byteStream());
        }
    }

    private Answer read(int status, String type, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(largest + 1);
        if (bytes.length > largest) {
            return new Answer(status, type, Answer.Form.TOO_LARGE, Optional.empty());
        }
        if (bytes.length == 0) {
            return new Answer(status, type, Answer.Form.EMPTY, Optional.empty());
        }
        boolean mayBeJson = type.isEmpty() || type.contains("json") || type.equals("text/plain");
        Optional<JsonValue> json = mayBeJson ? json(bytes) : Optional.empty();
        return new Answer(status, type, json.isPresent() ? Answer.Form.JSON : formOf(type), json);
    }

    private static Answer.Form formOf(String type) {
        return type.contains("html") ? Answer.Form.HTML : Answer.Form.TEXT;
    }

    private static Optional<JsonValue> json(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(JsonValue.parse(text));
        } catch (CharacterCodingException | IllegalArgumentException notJson) {
            return Optional.empty();
        }
    }

    private static boolean isBytes(String type) {
        boolean text = type.isEmpty()
                || type.startsWith("text/")
                || type.contains("json")
                || type.contains("xml")
                || type.contains("html");
        return !text;
    }

    private static String mediaType(@Nullable MediaType type) {
        return type == null ? "" : (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    }
}
