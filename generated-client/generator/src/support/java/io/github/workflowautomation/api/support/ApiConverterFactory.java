package io.github.workflowautomation.api.support;

import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Headers;
import retrofit2.http.Path;

/** The one converter that the generated interfaces need: JSON, text, forms, and the values of path parameters. */
public final class ApiConverterFactory extends Converter.Factory {
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
        if (type == String.class && sendsText(methodAnnotations)) {
            return new TextRequestConverter();
        }
        JsonRequestConverter<?> json = new JsonRequestConverter<>(moshi.adapter(type));
        return find(parameterAnnotations, OptionalBody.class) == null ? json : new OptionalRequestConverter<>(json);
    }

    @Override
    public @Nullable Converter<?, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        @Nullable Path path = find(annotations, Path.class);
        if (path == null) {
            return (Converter<Object, String>) Wire::text;
        }
        @Nullable PathStyle style = find(annotations, PathStyle.class);
        return (Converter<Object, String>)
                value -> notEmpty(path.value(), style == null ? Wire.text(value) : PathText.of(value, style));
    }

    /** Without its value, the path would be that of another resource: of the list instead of the element. */
    private static String notEmpty(String name, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The path parameter \"" + name + "\" must not be empty.");
        }
        return text;
    }

    private static <A extends Annotation> @Nullable A find(Annotation[] annotations, Class<A> type) {
        for (Annotation annotation : annotations) {
            if (type.isInstance(annotation)) {
                return type.cast(annotation);
            }
        }
        return null;
    }

    private static boolean sendsText(Annotation[] methodAnnotations) {
        @Nullable Headers headers = find(methodAnnotations, Headers.class);
        return headers != null && Arrays.stream(headers.value()).anyMatch(ApiConverterFactory::isTextType);
    }

    private static boolean isTextType(String header) {
        String lower = header.toLowerCase(Locale.ROOT);
        return lower.startsWith("content-type:") && !lower.contains("json");
    }
}
