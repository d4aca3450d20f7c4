package io.github.workflowautomation.api.support;

import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Headers;

/** The one converter that the generated interfaces need: JSON, text, forms, and the values of path parameters. */
public final class ApiConverterFactory extends Converter.Factory {
    private static final Set<Class<?>> TEXT =
            Set.of(OffsetDateTime.class, BigDecimal.class, Secret.class, byte[].class);

    private final Moshi moshi;

    private ApiConverterFactory(Moshi moshi) {
        this.moshi = moshi;
    }

    /**
     * Makes a factory.
     *
     * @param moshi reads and writes JSON, see {@link ApiMoshi#create}
     * @return a new factory
     */
    public static ApiConverterFactory create(Moshi moshi) {
        return new ApiConverterFactory(Objects.requireNonNull(moshi, "moshi"));
    }

    @Override
    public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
            Type type, Annotation[] annotations, Retrofit retrofit) {
        if (type == ResponseBody.class || type == Void.class) {
            return null; // Retrofit's own
        }
        if (type == String.class) {
            return new TextResponseConverter();
        }
        return type == JsonValue.class
                ? new OpenResponseConverter()
                : new ModelResponseConverter<>(moshi.adapter(type));
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        Class<?> raw = Types.getRawType(type);
        if (RequestBody.class.isAssignableFrom(raw)) {
            return null; // Retrofit's own
        }
        if (Form.class.isAssignableFrom(raw)) {
            return (Converter<Form, RequestBody>) form -> form.toRequestBody(moshi);
        }
        return type == String.class && sendsText(methodAnnotations)
                ? new TextRequestConverter()
                : new JsonRequestConverter<>(moshi.adapter(type));
    }

    @Override
    public @Nullable Converter<?, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        Class<?> raw = Types.getRawType(type);
        boolean ours =
                TEXT.contains(raw) || Collection.class.isAssignableFrom(raw) || JsonValue.class.isAssignableFrom(raw);
        return ours ? (Converter<Object, String>) Wire::text : null;
    }

    private static boolean sendsText(Annotation[] methodAnnotations) {
        for (Annotation annotation : methodAnnotations) {
            if (annotation instanceof Headers headers) {
                return Arrays.stream(headers.value()).anyMatch(ApiConverterFactory::isTextType);
            }
        }
        return false;
    }

    private static boolean isTextType(String header) {
        String lower = header.toLowerCase(Locale.ROOT);
        return lower.startsWith("content-type:") && !lower.contains("json");
    }
}
