package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.OpenEnum;
import io.github.workflowautomation.api.support.Secret;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Makes the arguments for one operation of the raw client, from their types and what the bundle allows. */
final class Samples {
    static final String SID = "00000000-0000-4000-8000-0000000000aa";
    private static final MediaType BINARY = MediaType.get("application/octet-stream");

    /** How much of what is optional is sent. */
    enum Query {
        REQUIRED(Proof.REQUIRED),
        WHOLE(Proof.WHOLE);

        private final Proof proof;

        Query(Proof proof) {
            this.proof = proof;
        }

        /** {@return what a call with so much shows} */
        Proof proof() {
            return proof;
        }
    }

    private final BundleOperation operation;
    private final Query query;

    Samples(BundleOperation operation, Query query) {
        this.operation = operation;
        this.query = query;
    }

    /** {@return an argument for each parameter of a method of the raw client} */
    Object[] arguments(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(type -> value(type, ""))
                .toArray();
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            // One element: a comma between two breaks Prism.
            return generic.getRawType() == List.class
                    ? List.of(value(arguments[0], name))
                    : Map.of("sample", value(arguments[1], name));
        }
        if (type == String.class) {
            return operation.allowed(name).orElse(SID);
        }
        Class<?> plain = (Class<?>) type;
        return OpenEnum.class.isAssignableFrom(plain) ? openEnum(plain, name) : plain(plain);
    }

    private Object plain(Class<?> type) {
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        }
        if (type == Secret.class) {
            return Secret.of("test-secret-not-real");
        }
        if (type == JsonValue.class || type == JsonObject.class) {
            return JsonObject.of(Map.of());
        }
        if (type == RequestBody.class) {
            return RequestBody.create(new byte[] {0, 1, 2, (byte) 0xff}, BINARY);
        }
        return built(type);
    }

    private Object openEnum(Class<?> type, String parameter) {
        String value = operation.allowed(parameter).orElseThrow(() -> new IllegalStateException("No value of " + type));
        try {
            return invoke(null, type.getMethod("of", String.class), value);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("No sample is known for " + type, e);
        }
    }

    /** A model, a form, or the parameters of the query. */
    private Object built(Class<?> type) {
        if (query == Query.REQUIRED && has(type, "none")) {
            return call(null, type, "none");
        }
        Object builder = call(null, type, "builder");
        setters(builder.getClass()).forEach(setter -> set(builder, setter));
        return call(builder, builder.getClass(), "build");
    }

    private void set(Object builder, Method setter) {
        Type[] types = setter.getGenericParameterTypes();
        Object[] values =
                Arrays.stream(types).map(type -> value(type, setter.getName())).toArray();
        invoke(builder, setter, values);
    }

    /** All but the one that takes what the bundle does not know. */
    private static Stream<Method> setters(Class<?> builder) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getReturnType() == builder)
                .filter(method -> !method.getName().equals("additionalField"))
                .sorted(Comparator.comparing(Method::getName));
    }

    private static boolean has(Class<?> type, String method) {
        return Arrays.stream(type.getMethods())
                .anyMatch(candidate -> candidate.getName().equals(method));
    }

    private static Object call(@Nullable Object target, Class<?> type, String method) {
        try {
            return invoke(target, type.getMethod(method));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("No sample is known for " + type, e);
        }
    }

    static Object invoke(@Nullable Object target, Method method, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " cannot be called", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(method + " failed", e.getCause());
        }
    }
}
