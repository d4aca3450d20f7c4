package io.github.workflowautomation.client.internal.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.workflowautomation.api.support.Adapters;
import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object or array in UTF-8, as most answers are, read from its bytes: text made of them first is a copy or two. The raw
 * client has the same rule, inside its package.
 */
final class OpenAnswer {
    private final BufferedSource json;
    private final byte first;
    private final byte last;

    private OpenAnswer(BufferedSource json, byte first, byte last) {
        this.json = json;
        this.first = first;
        this.last = last;
    }

    /** {@return what a body is, once all of it has come, empty when it begins as something else} */
    static Optional<OpenAnswer> of(ResponseBody body) throws IOException {
        BufferedSource source = body.source();
        source.request(Long.MAX_VALUE);
        Buffer bytes = source.getBuffer();
        @Nullable MediaType type = body.contentType();
        long end = bytes.size();
        while (end > 0 && isSpace(bytes.getByte(end - 1))) {
            end--;
        }
        long start = 0;
        while (start < end && isSpace(bytes.getByte(start))) {
            start++;
        }
        boolean utf8 = type == null || UTF_8.equals(type.charset(UTF_8));
        return utf8 && start < end && isOneOf("{[", bytes.getByte(start))
                ? Optional.of(new OpenAnswer(source, bytes.getByte(start), bytes.getByte(end - 1)))
                : Optional.empty();
    }

    /** {@return the value} Once. */
    JsonValue parse() throws IOException {
        JsonReader reader = JsonReader.of(json);
        JsonValue value = Objects.requireNonNull(Adapters.JSON.fromJson(reader));
        if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
            throw new JsonDataException("More than one value.");
        }
        return value;
    }

    /** {@return what is the matter with it if it cannot be parsed} */
    UnreadableAnswer trouble() {
        return UnreadableAnswer.ofText(new String(new char[] {(char) first, (char) last}));
    }

    private static boolean isSpace(byte one) {
        return isOneOf(" \t\r\n", one);
    }

    private static boolean isOneOf(String some, byte one) {
        return some.indexOf(one) >= 0;
    }
}
