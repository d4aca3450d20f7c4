package io.github.workflowautomation.client.internal.json;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Members of a JSON object by name, whatever the spelling. The vendor writes {@code SID}, {@code sid}, {@code
 * instanceSid}, {@code InstanceSID} and {@code instance_sid} for one thing, by age of the call.
 */
public final class LenientObject {
    private final Map<String, JsonValue> exact;

    /** Made when a name is not there as it is written. */
    private volatile @Nullable Map<String, JsonValue> folded;

    private LenientObject(Map<String, JsonValue> members) {
        this.exact = members;
    }

    /**
     * {@return a view of a JSON value, without members when it is not an object}
     *
     * @param json the value
     */
    public static LenientObject of(JsonValue json) {
        return new LenientObject(json instanceof JsonObject object ? object.members() : Map.of());
    }

    /**
     * {@return the values that stand under any of the names, in the order of the names, without JSON nulls}
     *
     * @param names the names; a dot steps into an object
     */
    public List<JsonValue> values(List<String> names) {
        List<JsonValue> values = new ArrayList<>();
        for (String name : names) {
            JsonValue value = value(name);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /**
     * {@return the value that stands under a name, null when there is none or it is JSON's null}
     *
     * @param name the name; a dot steps into an object
     */
    public @Nullable JsonValue value(String name) {
        JsonValue value = find(name);
        return value == null || value.isNull() ? null : value;
    }

    /**
     * {@return whether one of the names is there at all, be its value null}
     *
     * @param names the names; a dot steps into an object
     */
    public boolean has(List<String> names) {
        for (String name : names) {
            if (find(name) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable JsonValue find(String name) {
        JsonValue value = exact.get(name);
        if (value == null || value.isNull()) {
            value = folded().get(fold(name));
        }
        return value == null ? findInside(name) : value;
    }

    private @Nullable JsonValue findInside(String path) {
        int dot = path.indexOf('.');
        JsonValue outer = dot < 0 ? null : find(path.substring(0, dot));
        return outer == null ? null : of(outer).find(path.substring(dot + 1));
    }

    private Map<String, JsonValue> folded() {
        Map<String, JsonValue> made = folded;
        if (made == null) {
            made = new HashMap<>();
            for (Map.Entry<String, JsonValue> member : exact.entrySet()) {
                String name = fold(member.getKey());
                JsonValue first = made.get(name);
                if (first == null || first.isNull()) {
                    made.put(name, member.getValue());
                }
            }
            folded = made;
        }
        return made;
    }

    private static String fold(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
