package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonNumber;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.WorkflowException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks a value everything that can be asked without arguments, and what comes of that again. */
final class Touched {
    private static final String OURS = "io.github.workflowautomation.";
    private static final int DEEPEST = 4;
    private static final int MOST_ELEMENTS = 5;
    private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

    /** Told of the typed errors. */
    private final Consumer<WorkflowException> refusals;

    Touched(Consumer<WorkflowException> refusals) {
        this.refusals = refusals;
    }

    void touch(@Nullable Object value) {
        touch(value, 0);
    }

    private void touch(@Nullable Object value, int depth) {
        if (value == null || depth > DEEPEST) {
            return;
        }
        if (value instanceof Optional<?> optional) {
            touch(optional.orElse(null), depth);
        } else if (value instanceof Collection<?> elements) {
            elements.stream().limit(MOST_ELEMENTS).forEach(element -> touch(element, depth + 1));
        } else if (value instanceof Map<?, ?> members) {
            members.values().stream().limit(MOST_ELEMENTS).forEach(member -> touch(member, depth + 1));
        } else if (value instanceof JsonValue json) {
            touchJson(json, depth);
        } else if (value.getClass().getName().startsWith(OURS)) {
            touchObject(value, depth);
        }
    }

    /** Half a surrogate pair is lost when it is written; what was read of that is the same from then on. */
    private void touchJson(JsonValue json, int depth) {
        JsonValue again = JsonValue.parse(json.toJson());
        JsonValue third = JsonValue.parse(again.toJson());
        if (!third.equals(again)
                || third.hashCode() != again.hashCode()
                || json.toString().isEmpty()) {
            throw new AssertionError("Open JSON is not what it is written as.");
        }
        if (json instanceof JsonNumber number) {
            touchNumber(number);
        }
        touch(json.elements(), depth + 1);
        touch(json instanceof JsonObject object ? object.members() : Map.of(), depth + 1);
    }

    /** What no long can hold is refused as documented. */
    private static void touchNumber(JsonNumber number) {
        double unused = number.doubleValue();
        try {
            long whole = number.longValue();
            if (number.bigDecimal().longValueExact() != whole) {
                throw new AssertionError("A number is two.");
            }
        } catch (ArithmeticException documented) {
            // It has a fraction, or is too large.
        }
    }

    private void touchObject(Object value, int depth) {
        if (!Set.of(value).contains(value) || value.toString() == null) {
            throw new AssertionError(value.getClass() + " is not equal to itself.");
        }
        for (Method accessor : ACCESSORS.computeIfAbsent(value.getClass(), Touched::accessors)) {
            ask(value, accessor, depth);
        }
    }

    private void ask(Object value, Method accessor, int depth) {
        try {
            touch(accessor.invoke(value), depth + 1);
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof WorkflowException refusal)) {
                throw new AssertionError(accessor + " threw " + e.getCause(), e.getCause());
            }
            refusals.accept(refusal);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Method> accessors(Class<?> type) {
        return Stream.of(type)
                .filter(some -> Modifier.isPublic(some.getModifiers()))
                .flatMap(some -> Arrays.stream(some.getMethods()))
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass().getName().startsWith(OURS))
                .filter(method -> !List.of("clone", "hashCode", "toString").contains(method.getName()))
                .toList();
    }
}
