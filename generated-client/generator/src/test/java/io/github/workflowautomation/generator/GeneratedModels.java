package io.github.workflowautomation.generator;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The models of a generated client, used as a stranger would: through their public methods and Moshi. */
final class GeneratedModels {
    private final GeneratedClient client;
    private final Moshi moshi;

    private GeneratedModels(GeneratedClient client) {
        this.client = client;
        this.moshi = (Moshi) Objects.requireNonNull(callStatic(client.type("support.ApiMoshi"), "create"));
    }

    /** Generates from the schemas of a 3.0 document, which are indented by four. */
    static GeneratedModels of(String schemas, Path folder) {
        return ofDocument(document("3.0.3", schemas), folder);
    }

    /** The same for 3.1. */
    static GeneratedModels of31(String schemas, Path folder) {
        return ofDocument(document("3.1.0", schemas), folder);
    }

    static GeneratedModels ofDocument(String document, Path folder) {
        return new GeneratedModels(GeneratedClient.of(document, folder));
    }

    static GeneratedModels ofClient(GeneratedClient client) {
        return new GeneratedModels(client);
    }

    static String document(String version, String schemas) {
        return "openapi: " + version + "\ninfo: {title: Sample, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
                + schemas.indent(4);
    }

    GeneratedClient client() {
        return client;
    }

    Class<?> type(String model) {
        return client.type("model." + model);
    }

    /** Whether a shared schema became a class. */
    boolean has(String schema) {
        return !classOf(schema).isEmpty();
    }

    /** The class of a shared schema, by what its annotation says; empty when there is none. */
    String classOf(String schema) {
        List<String> names =
                client.modelNames().stream().filter(name -> isOf(schema, name)).toList();
        return names.stream()
                .filter(name -> type(name).isInterface())
                .findFirst()
                .orElse(names.isEmpty() ? "" : names.get(0));
    }

    private boolean isOf(String schema, String name) {
        io.swagger.v3.oas.annotations.media.Schema annotation =
                type(name).getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return annotation != null && annotation.name().equals(schema);
    }

    @SuppressWarnings("unchecked") // the tests know what they read
    JsonAdapter<Object> adapter(String model) {
        return (JsonAdapter<Object>) (JsonAdapter<?>) moshi.adapter(type(model));
    }

    Object read(String model, String json) {
        try {
            return Objects.requireNonNull(adapter(model).fromJson(json));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String write(String model, Object value) {
        return adapter(model).toJson(value);
    }

    /** What comes of reading and writing. */
    String echo(String model, String json) {
        return write(model, read(model, json));
    }

    Object builder(String model) {
        return Objects.requireNonNull(callStatic(type(model), "builder"));
    }

    Object constant(String enumeration, String name) {
        try {
            return Objects.requireNonNull(type(enumeration).getField(name).get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls a public method that has this name and so many parameters that take these arguments. */
    static @Nullable Object call(Object target, String name, @Nullable Object... arguments) {
        return invoke(target.getClass(), target, name, arguments);
    }

    /** The same where null would be a mistake. */
    static Object get(Object target, String name, @Nullable Object... arguments) {
        return Objects.requireNonNull(call(target, name, arguments));
    }

    static @Nullable Object callStatic(Class<?> type, String name, @Nullable Object... arguments) {
        return invoke(type, null, name, arguments);
    }

    private static @Nullable Object invoke(
            Class<?> type, @Nullable Object target, String name, @Nullable Object... arguments) {
        Method method = Stream.of(type.getMethods())
                .filter(candidate ->
                        candidate.getName().equals(name) && !candidate.isBridge() && takes(candidate, arguments))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no " + name + Arrays.toString(arguments)));
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean takes(Method method, @Nullable Object... arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (arguments[i] != null && !types[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }
}
