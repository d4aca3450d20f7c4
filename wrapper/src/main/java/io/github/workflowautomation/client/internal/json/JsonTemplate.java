package io.github.workflowautomation.client.internal.json;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonNull;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** JSON in which a string that is just <code>${name}</code> stands for a value. What has no value is left out. */
public final class JsonTemplate {
    private final Map<String, JsonValue> values;

    private JsonTemplate(Map<String, JsonValue> values) {
        this.values = values;
    }

    /**
     * {@return the template with its values filled in, JSON null when nothing is left}
     *
     * @param template the template
     * @param values the values by name
     */
    public static JsonValue fill(JsonValue template, Map<String, JsonValue> values) {
        return new JsonTemplate(values).fill(template).orElse(JsonNull.INSTANCE);
    }

    private Optional<JsonValue> fill(JsonValue template) {
        if (template instanceof JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((name, inner) -> fill(inner).ifPresent(value -> members.put(name, value)));
            return Optional.of(JsonObject.of(members));
        }
        if (template instanceof JsonArray) {
            return Optional.of(JsonValue.of(template.elements().stream()
                    .flatMap(inner -> fill(inner).stream())
                    .toList()));
        }
        return template instanceof JsonString text && isPlaceholder(text.value())
                ? Optional.ofNullable(values.get(name(text.value())))
                : Optional.of(template);
    }

    private static boolean isPlaceholder(String text) {
        return text.startsWith("${") && text.endsWith("}");
    }

    private static String name(String placeholder) {
        return placeholder.substring(2, placeholder.length() - 1);
    }
}
