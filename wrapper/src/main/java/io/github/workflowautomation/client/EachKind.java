package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A value for each of some constants; only those that are not the default are kept.
 *
 * @param type the constants
 * @param kinds the kind of a constant's value
 * @param defaults the default of a constant's value; to throw is to say that it has none
 * @param <E> their type
 * @param <V> the type of the values
 */
record EachKind<E extends Enum<E>, V>(Class<E> type, Function<E, ConventionKind<V>> kinds, Function<E, V> defaults)
        implements ConventionKind<Map<E, V>> {
    @Override
    public Map<E, V> checked(String key, Map<E, V> value) {
        Map<E, V> kept = new EnumMap<>(type);
        value.forEach((constant, each) -> {
            String inner = key + "." + constant.name();
            V checked = kinds.apply(constant).checked(inner, each);
            if (!checked.equals(kinds.apply(constant).checked(inner, defaults.apply(constant)))) {
                kept.put(constant, checked);
            }
        });
        return Collections.unmodifiableMap(kept);
    }

    @Override
    public Map<E, V> read(String key, JsonValue json) {
        if (!(json instanceof JsonObject object)) {
            throw new WorkflowConfigurationException(
                    key, "must be an object, but is " + ConventionKinds.sort(json) + ".");
        }
        Map<E, V> values = new EnumMap<>(type);
        object.members().forEach((name, each) -> {
            E constant = KnownNames.find(type, key + "." + name, name);
            values.put(constant, kinds.apply(constant).read(key + "." + name, each));
        });
        return values;
    }

    @Override
    public JsonValue write(Map<E, V> value) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        value.forEach((constant, each) ->
                members.put(constant.name(), kinds.apply(constant).write(each)));
        return JsonObject.of(members);
    }
}
