package io.github.workflowautomation.api.support;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value, exactly as it was written: numbers keep their digits, members keep their order. Of members with the
 * same name the last one counts.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

    /**
     * Reads one JSON document.
     *
     * @param json the text of the document
     * @return the value that it holds
     * @throws IllegalArgumentException if it is not JSON; the message does not repeat the text
     */
    static JsonValue parse(String json) {
        try {
            return JsonCodec.parse(json);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("The text is not a JSON document.");
        }
    }

    /**
     * Turns plain Java values into JSON.
     *
     * @param plain a string, a number, a boolean, a map with string keys, an iterable, a JSON value or null
     * @return the same as JSON
     * @throws IllegalArgumentException if there is any other type in it
     */
    static JsonValue of(@Nullable Object plain) {
        return JsonCodec.ofPlain(plain);
    }

    /**
     * Writes the value as compact JSON. Half of a surrogate pair, which UTF-8 does not have, becomes a question mark.
     *
     * @return the exact text, secrets included
     */
    default String toJson() {
        return JsonCodec.toJson(this);
    }

    /**
     * Looks up a member of an object.
     *
     * @param name the name of the member
     * @return its value, or empty when it is absent or this is not an object
     */
    default Optional<JsonValue> get(String name) {
        return Optional.empty();
    }

    /**
     * Gives the elements of an array.
     *
     * @return the elements, or none when this is not an array
     */
    default List<JsonValue> elements() {
        return List.of();
    }

    /**
     * Tells whether this is JSON's {@code null}.
     *
     * @return true for {@code null} only
     */
    default boolean isNull() {
        return false;
    }

    /**
     * Gives the text of a string, a number or a boolean.
     *
     * @return the text, or empty for an object, an array or {@code null}
     */
    default Optional<String> asString() {
        return Optional.empty();
    }

    /**
     * Writes the value for people: values under names that look secret, and strings that look like tokens, are masked.
     *
     * @return JSON, not always the exact one
     */
    @Override
    String toString();
}
