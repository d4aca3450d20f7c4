package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonBoolean;
import io.github.workflowautomation.api.support.JsonNumber;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** A type of JSON values, in the words of OpenAPI. */
enum JsonType {
    NULL,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT;

    static JsonType of(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.text().matches("-?[0-9]+") ? INTEGER : NUMBER;
        }
        if (value instanceof JsonObject) {
            return OBJECT;
        }
        if (value instanceof JsonArray) {
            return ARRAY;
        }
        if (value instanceof JsonString) {
            return STRING;
        }
        return value instanceof JsonBoolean ? BOOLEAN : NULL;
    }

    static JsonType ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the types in words, such as {@code integer or string}} */
    static String words(Collection<JsonType> types) {
        return types.stream().sorted().map(JsonType::word).collect(Collectors.joining(" or "));
    }
}
