package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adapters for the types of this package, and for those of the JDK that Moshi does not know. */
final class SupportAdapters implements JsonAdapter.Factory {
    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!annotations.isEmpty()) {
            return null;
        }
        if (Types.equals(type, byte[].class)) { // Moshi turns the class into a generic array type
            return Adapters.nullable(Adapters.mapped(Adapters.STRING, Texts::bytes, Texts::format));
        }
        if (type == JsonValue.class) {
            return Adapters.JSON;
        }
        @Nullable JsonAdapter<?> adapter = ofClass(type);
        return adapter == null ? null : Adapters.nullable(adapter);
    }

    private static @Nullable JsonAdapter<?> ofClass(Type type) {
        if (type == JsonObject.class) {
            return Adapters.JSON_OBJECT;
        }
        if (type == Secret.class) {
            return Adapters.SECRET;
        }
        if (type == BigDecimal.class) {
            return Adapters.DECIMAL;
        }
        return type == BigInteger.class ? Adapters.BIG_INTEGER : ofText(type);
    }

    private static @Nullable JsonAdapter<?> ofText(Type type) {
        if (type == OffsetDateTime.class) {
            return Adapters.mapped(Adapters.STRING, Texts::dateTime, Texts::format);
        }
        if (type == LocalDate.class) {
            return Adapters.mapped(Adapters.STRING, Texts::date, Texts::format);
        }
        return type == UUID.class ? Adapters.mapped(Adapters.STRING, Texts::uuid, Texts::format) : null;
    }
}
