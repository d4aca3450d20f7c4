package io.github.workflowautomation.client.testing;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that can be reached from an object by its fields: what a debugger, a serializer or a logger may show. */
final class Reach {
    private Reach() {}

    static Collection<Object> from(Object start) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> left = new ArrayDeque<>(List.of(start));
        while (!left.isEmpty()) {
            Object next = left.remove();
            if (seen.add(next)) {
                left.addAll(neighbours(next));
            }
        }
        return seen;
    }

    private static Collection<Object> neighbours(Object object) {
        List<Object> found = new ArrayList<>();
        if (object instanceof Throwable failure) {
            addAll(found, Collections.singletonList(failure.getCause()));
            addAll(found, List.of(failure.getSuppressed()));
            found.add(String.valueOf(failure.getMessage()));
        }
        if (object instanceof Optional<?> optional) {
            optional.ifPresent(found::add);
        } else if (object instanceof Map<?, ?> map) {
            addAll(found, map.keySet());
            addAll(found, map.values());
        } else if (object instanceof Iterable<?> elements) {
            elements.forEach(element -> addAll(found, Collections.singletonList(element)));
        } else if (object instanceof Object[] array) {
            for (int i = 0; i < Array.getLength(array); i++) {
                addAll(found, Collections.singletonList(array[i]));
            }
        }
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            addFields(found, object, type);
        }
        return found;
    }

    /** Those of the JDK are closed to us, and looked at by what they give. */
    private static void addFields(List<Object> found, Object object, Class<?> type) {
        if (type.getName().startsWith("java.") || type.getName().startsWith("jdk.") || type.isArray()) {
            return;
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())
                    && !field.getType().isPrimitive()
                    && field.trySetAccessible()) {
                try {
                    addAll(found, Collections.singletonList(field.get(object)));
                } catch (IllegalAccessException closed) {
                    throw new IllegalStateException(closed);
                }
            }
        }
    }

    private static void addAll(List<Object> found, Collection<?> values) {
        for (Object value : values) {
            if (value != null) {
                found.add(value);
            }
        }
    }
}
