package io.github.workflowautomation.contract;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.workflowautomation.api.support.ApiMoshi;
import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import okhttp3.ResponseBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Looks at what the client made of an answer: written again, it has to be what the server sent. */
final class Decoding {
    private final Moshi moshi = ApiMoshi.create();

    /** {@return the type of what a method of the raw client gives, without its package} */
    static String name(Type type) {
        return type.getTypeName().replaceAll("[a-z0-9]+\\.", "");
    }

    /** {@return what the value lacks or has too much} */
    Optional<String> difference(Type type, @Nullable Object value, ByteString sent) {
        if (!raw(type).isInstance(value)) {
            return Optional.of("became " + value + ", no " + name(type));
        }
        if (value instanceof ResponseBody stream) {
            return sameBytes(stream, sent);
        }
        return sameJson(type, value, sent);
    }

    private static Optional<String> sameBytes(ResponseBody stream, ByteString sent) {
        try (stream) {
            ByteString read = stream.byteString();
            return read.equals(sent) ? Optional.empty() : Optional.of("became " + read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> sameJson(Type type, @Nullable Object value, ByteString sent) {
        JsonAdapter<Object> adapter = moshi.adapter(type);
        JsonValue written = JsonValue.parse(adapter.toJson(value));
        return written.equals(JsonValue.parse(sent.utf8())) ? Optional.empty() : Optional.of("became " + written);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : (Class<?>) type;
    }
}
