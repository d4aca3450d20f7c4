package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.GeneratedClient;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Calls a generated client by its names, as its users would in source. */
final class Api {
    private final GeneratedClient client;
    private final Retrofit retrofit;

    Api(GeneratedClient client, HttpUrl baseUrl) {
        this.client = client;
        Class<?> moshi = client.type("support.ApiMoshi");
        Object factory = invoke(
                null,
                method(client.type("support.ApiConverterFactory"), "create"),
                invoke(null, method(moshi, "create")));
        this.retrofit = new Retrofit.Builder()
                .baseUrl(baseUrl)
                .addConverterFactory((Converter.Factory) factory)
                .build();
    }

    Call<?> call(String operation, Object... arguments) {
        Method method = operation(operation);
        return (Call<?>) invoke(retrofit.create(method.getDeclaringClass()), method, arguments);
    }

    <T> T create(Class<T> section) {
        return retrofit.create(section);
    }

    Method operation(String name) {
        return client.interfaces().stream()
                .flatMap(api -> Arrays.stream(api.getMethods()))
                .filter(method -> method.getName().equals(name) && !method.isDefault())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no operation " + name));
    }

    /** A query, headers or form; a value may be a list of arguments, and a setter may be named more than once. */
    @SafeVarargs
    final Object settings(String type, Map.Entry<String, ?>... values) {
        return built("parameter." + type, values);
    }

    @SafeVarargs
    final Object model(String type, Map.Entry<String, ?>... values) {
        return built("model." + type, values);
    }

    @SafeVarargs
    private Object built(String type, Map.Entry<String, ?>... values) {
        Object builder = invoke(null, method(client.type(type), "builder"));
        for (Map.Entry<String, ?> value : values) {
            Object[] arguments =
                    value.getValue() instanceof Object[] several ? several : new Object[] {value.getValue()};
            invoke(builder, method(builder.getClass(), value.getKey()), arguments);
        }
        return invoke(builder, method(builder.getClass(), "build"));
    }

    /** JSON as the client's own type. */
    Object json(String text) {
        return invoke(null, method(client.type("support.JsonValue"), "parse"), text);
    }

    Object constant(String enumeration, String name) {
        try {
            return client.type("model." + enumeration).getField(name).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Object secret(String text) {
        return invoke(null, method(client.type("support.Secret"), "of"), text);
    }

    static Method method(Class<?> type, String name) {
        List<Method> found = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge() && !method.isDefault())
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " methods " + name + " in " + type);
        }
        return found.get(0);
    }

    static Object invoke(@Nullable Object target, Method method, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
