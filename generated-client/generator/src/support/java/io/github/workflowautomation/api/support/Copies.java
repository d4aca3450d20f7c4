package io.github.workflowautomation.api.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies that keep the order, for models that nobody changes from outside. */
public final class Copies {
    private Copies() {}

    /**
     * Copies a list.
     *
     * @param values the values
     * @param <T> their type
     * @return the copy
     */
    public static <T extends @Nullable Object> List<T> list(Collection<? extends T> values) {
        return Collections.unmodifiableList(new ArrayList<>(values));
    }

    /**
     * Copies a list, each value converted.
     *
     * @param values the values
     * @param conversion converts one; null stays null
     * @param <F> what they are
     * @param <T> what they become
     * @return the copy
     */
    public static <F extends @Nullable Object, T extends @Nullable Object> List<T> list(
            Collection<? extends F> values, Function<? super F, ? extends T> conversion) {
        List<T> copy = new ArrayList<>(values.size());
        values.forEach(value -> copy.add(converted(value, conversion)));
        return Collections.unmodifiableList(copy);
    }

    /**
     * Copies a set.
     *
     * @param values the values
     * @param <T> their type
     * @return the copy
     */
    public static <T extends @Nullable Object> Set<T> set(Collection<? extends T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /**
     * Copies a set, each value converted.
     *
     * @param values the values
     * @param conversion converts one; null stays null
     * @param <F> what they are
     * @param <T> what they become
     * @return the copy
     */
    public static <F extends @Nullable Object, T extends @Nullable Object> Set<T> set(
            Collection<? extends F> values, Function<? super F, ? extends T> conversion) {
        Set<T> copy = new LinkedHashSet<>();
        values.forEach(value -> copy.add(converted(value, conversion)));
        return Collections.unmodifiableSet(copy);
    }

    /**
     * Copies a map.
     *
     * @param members the members
     * @param <T> the type of their values
     * @return the copy
     */
    public static <T extends @Nullable Object> Map<String, T> map(Map<String, ? extends T> members) {
        return members.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /**
     * Copies a map, each value converted.
     *
     * @param members the members
     * @param conversion converts a value; null stays null
     * @param <F> what the values are
     * @param <T> what they become
     * @return the copy
     */
    public static <F extends @Nullable Object, T extends @Nullable Object> Map<String, T> map(
            Map<String, ? extends F> members, Function<? super F, ? extends T> conversion) {
        Map<String, T> copy = new LinkedHashMap<>();
        members.forEach((name, value) -> copy.put(name, converted(value, conversion)));
        return Collections.unmodifiableMap(copy);
    }

    @SuppressWarnings("NullAway") // null stays null, and only where the types allow it
    private static <F extends @Nullable Object, T extends @Nullable Object> T converted(
            F value, Function<? super F, ? extends T> conversion) {
        return value == null ? null : conversion.apply(value);
    }
}
