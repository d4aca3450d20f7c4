package io.github.workflowautomation.api;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Secret;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;

/** A value of any type that a generated method takes; every secret is {@link #SECRET}, every text {@link #TEXT}. */
final class Samples {
    static final String SECRET = "sample-secret-not-real";
    static final String TEXT = "sample text/ü";

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(Object.class, TEXT),
            Map.entry(Secret.class, Secret.of(SECRET)),
            Map.entry(JsonValue.class, JsonValue.of(Map.of("sample", 1))),
            Map.entry(RequestBody.class, RequestBody.create(new byte[] {1, 2, 3}, null)),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(int.class, 7),
            Map.entry(Integer.class, 7),
            Map.entry(long.class, 8L),
            Map.entry(Long.class, 8L),
            Map.entry(double.class, 1.5),
            Map.entry(Double.class, 1.5),
            Map.entry(BigDecimal.class, new BigDecimal("2.50")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 24)),
            Map.entry(OffsetDateTime.class, OffsetDateTime.parse("2026-11-24T10:00:00Z")));

    private Samples() {}

    static Object[] arguments(Method method) {
        return Arrays.stream(method.getGenericParameterTypes()).map(Samples::of).toArray();
    }

    static Object of(Type type) {
        if (type instanceof ParameterizedType list) {
            Object element = of(list.getActualTypeArguments()[list.getActualTypeArguments().length - 1]);
            return list.getRawType() == Map.class ? Map.of("sample", element) : List.of(element);
        }
        Class<?> raw = (Class<?>) type;
        Object plain = PLAIN.get(raw);
        return plain == null ? made(raw) : plain;
    }

    private static Object made(Class<?> type) {
        try {
            return hasBuilder(type)
                    ? built(type)
                    : type.getMethod("of", String.class).invoke(null, TEXT);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No sample of " + type, e);
        }
    }

    private static boolean hasBuilder(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("builder"));
    }

    /** Sets everything that can be set. */
    private static Object built(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Method setter : builder.getClass().getDeclaredMethods()) {
            if (Modifier.isPublic(setter.getModifiers()) && setter.getReturnType() == builder.getClass()) {
                setter.invoke(builder, arguments(setter));
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }
}
