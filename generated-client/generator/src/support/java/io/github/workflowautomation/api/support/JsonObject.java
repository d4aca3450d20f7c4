package io.github.workflowautomation.api.support;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object; its members keep their order. */
public final class JsonObject implements JsonValue {
    private final Map<String, JsonValue> members;

    private JsonObject(Map<String, JsonValue> members) {
        this.members = members;
    }

    /**
     * Makes an object of members.
     *
     * @param members the members, in order
     * @return the object
     */
    public static JsonObject of(Map<String, ? extends JsonValue> members) {
        return new JsonObject(Collections.unmodifiableMap(new LinkedHashMap<>(members)));
    }

    /**
     * Starts an object without members.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Wraps a map that nobody else holds. */
    static JsonObject owning(Map<String, JsonValue> members) {
        return new JsonObject(Collections.unmodifiableMap(members));
    }

    /** Shows members that nobody can change. */
    static JsonObject owning(JsonMembers members) {
        return new JsonObject(members);
    }

    /**
     * Gives the members in their order.
     *
     * @return the members, unmodifiable
     */
    public Map<String, JsonValue> members() {
        return members;
    }

    @Override
    public Optional<JsonValue> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject object && members.equals(object.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return Masking.print(this);
    }

    /** Collects the members of an object. */
    public static final class Builder {
        private final Map<String, JsonValue> members = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a member; one that has the same name is replaced.
         *
         * @param name the name
         * @param value anything that {@link JsonValue#of} takes
         * @return this builder
         */
        public Builder put(String name, @Nullable Object value) {
            members.put(name, JsonValue.of(value));
            return this;
        }

        /**
         * Makes the object.
         *
         * @return the object with the members so far
         */
        public JsonObject build() {
            return JsonObject.of(members);
        }
    }
}
