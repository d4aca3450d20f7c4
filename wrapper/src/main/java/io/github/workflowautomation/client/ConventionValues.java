package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import io.github.workflowautomation.client.internal.json.IndentedJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The conventions that are not the default.
 *
 * @param changed their values, each of the type of its convention
 */
record ConventionValues(Map<Convention<?>, Object> changed) {
    /** A remark in a file, for people. */
    private static final String COMMENT = "comment";

    static final ConventionValues NONE = new ConventionValues(Map.of());

    /** Only {@link #with} puts a value there, so it has the type of its convention. */
    @SuppressWarnings("unchecked")
    <T> T get(Convention<T> convention) {
        return (T) changed.getOrDefault(convention, convention.byDefault());
    }

    <T> ConventionValues with(Convention<T> convention, T value) {
        T checked = convention.checked(value);
        Map<Convention<?>, Object> values = new LinkedHashMap<>(changed);
        values.remove(convention);
        if (!checked.equals(convention.byDefault())) {
            values.put(convention, checked);
        }
        return new ConventionValues(Map.copyOf(values));
    }

    /** {@return what a file holds} */
    static ConventionValues read(String text) {
        if (!(parsed(text) instanceof JsonObject file)) {
            throw new WorkflowConfigurationException("conventions", "must be a JSON object.");
        }
        Map<String, Convention<?>> known =
                Conventions.ALL.stream().collect(Collectors.toMap(Convention::key, convention -> convention));
        ConventionValues values = NONE;
        for (Map.Entry<String, JsonValue> member : file.members().entrySet()) {
            String key = member.getKey();
            if (key.equals(COMMENT)) {
                continue;
            }
            Convention<?> convention = known.get(key);
            if (convention == null) {
                throw KnownNames.unknown(key, key, known.keySet());
            }
            values = values.withRead(convention, member.getValue());
        }
        return values;
    }

    /** {@return the same as a file} */
    String write() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        Conventions.ALL.stream()
                .filter(changed::containsKey)
                .forEach(convention -> members.put(convention.key(), written(convention)));
        return IndentedJson.of(JsonObject.of(members));
    }

    private <T> ConventionValues withRead(Convention<T> convention, JsonValue json) {
        return with(convention, convention.read(json));
    }

    private <T> JsonValue written(Convention<T> convention) {
        return convention.write(get(convention));
    }

    private static JsonValue parsed(String text) {
        try {
            return JsonValue.parse(text);
        } catch (IllegalArgumentException e) {
            throw new WorkflowConfigurationException("conventions", "is not JSON.");
        }
    }
}
