package io.github.workflowautomation.client.internal.json;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Members of a JSON object by name, whatever the spelling. The vendor writes {@code SID}, {@code sid}, {@code
 * instanceSid}, {@code InstanceSID} and {@code instance_sid} for one thing, by age of the call.
 */
public final class LenientObject {
    private final Map<String, JsonValue> exact;
    private final Map<String, JsonValue> folded;

    private LenientObject(Map<String, JsonValue> members) {
        this.exact = members;
        this.folded = new HashMap<>();
        members.forEach(
                (name, value) -> folded.merge(fold(name), value, (first, next) -> first.isNull() ? next : first));
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
    public Stream<JsonValue> values(List<String> names) {
        return names.stream().flatMap(name -> find(name).stream()).filter(value -> !value.isNull());
    }

    /**
     * {@return whether one of the names is there at all, be its value null}
     *
     * @param names the names; a dot steps into an object
     */
    public boolean has(List<String> names) {
        return names.stream().anyMatch(name -> find(name).isPresent());
    }

    private Optional<JsonValue> find(String name) {
        return Optional.ofNullable(exact.get(name))
                .filter(value -> !value.isNull())
                .or(() -> Optional.ofNullable(folded.get(fold(name))))
                .or(() -> findInside(name));
    }

    private Optional<JsonValue> findInside(String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        return find(path.substring(0, dot)).flatMap(inner -> of(inner).find(path.substring(dot + 1)));
    }

    private static String fold(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
