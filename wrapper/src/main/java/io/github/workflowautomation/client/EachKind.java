package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A value for each of some constants; only those that are not the default are kept. It has subclasses and takes no lambdas, as
 * these are made ready in the first call of a program, where each costs more than a class.
 *
 * @param <E> the type of the constants
 * @param <V> the type of the values
 */
abstract class EachKind<E extends Enum<E>, V> implements ConventionKind<Map<E, V>> {
    private final Class<E> type;

    EachKind(Class<E> type) {
        this.type = type;
    }

    /** {@return the kind of a constant's value} */
    abstract ConventionKind<V> kind(E constant);

    /** {@return the default of a constant's value} */
    abstract V byDefault(E constant);

    @Override
    public Map<E, V> checked(String key, Map<E, V> value) {
        Map<E, V> kept = new EnumMap<>(type);
        value.forEach((constant, each) -> {
            String inner = key + "." + constant.name();
            V checked = kind(constant).checked(inner, each);
            if (!checked.equals(kind(constant).checked(inner, byDefault(constant)))) {
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
            values.put(constant, kind(constant).read(key + "." + name, each));
        });
        return values;
    }

    @Override
    public JsonValue write(Map<E, V> value) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        value.forEach(
                (constant, each) -> members.put(constant.name(), kind(constant).write(each)));
        return JsonObject.of(members);
    }
}
