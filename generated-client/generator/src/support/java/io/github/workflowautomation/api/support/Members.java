package io.github.workflowautomation.api.support;

import com.squareup.moshi.JsonReader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The small steps of the generated models. */
public final class Members {
    private Members() {}

    /**
     * Checks that something required is set.
     *
     * @param name its JSON name
     * @param value what was set
     * @throws IllegalStateException if it is not
     */
    public static void require(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("The required member \"" + name + "\" is not set.");
        }
    }

    /**
     * Checks that something required is set, if only to null.
     *
     * @param name its JSON name
     * @param value what was set
     * @param nulls what was set to null
     * @throws IllegalStateException if it is not
     */
    public static void require(String name, @Nullable Object value, NullMembers nulls) {
        if (!nulls.contains(name)) {
            require(name, value);
        }
    }

    /**
     * Checks that a member has no setter of its own.
     *
     * @param declared the members that have one
     * @param name the JSON name
     * @return the same name
     * @throws IllegalArgumentException if it has one
     */
    public static String undeclared(JsonReader.Options declared, String name) {
        if (declared.strings().contains(name)) {
            throw new IllegalArgumentException("The member \"" + name + "\" is declared; use its own setter.");
        }
        return name;
    }

    /**
     * Holds open JSON, whose null is noted apart.
     *
     * @param value any value
     * @return the same, or null for JSON's null
     */
    public static @Nullable JsonValue held(@Nullable JsonValue value) {
        return value == JsonNull.INSTANCE ? null : value;
    }

    /**
     * Shows open JSON that is held so.
     *
     * @param value what is held
     * @param nulls the members that are there and null
     * @param name the JSON name
     * @return the value, or null when it is absent
     */
    public static @Nullable JsonValue shown(@Nullable JsonValue value, Set<String> nulls, String name) {
        return value == null && nulls.contains(name) ? JsonNull.INSTANCE : value;
    }
}
