package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.client.VendorField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The items of an answer that is a list, and how they were wrapped.
 *
 * @param items the items
 * @param prefix the path to what they stood in, empty or with a dot at its end
 * @param name the JSON name under which they stood, empty when the answer is an array of them
 * @param wrapper what they stood in, JSON null for an array of them
 */
record ListItems(List<JsonValue> items, String prefix, Optional<String> name, JsonValue wrapper) {
    /** {@return the items, by the names of the conventions or else under the one member that is an array} */
    static Optional<ListItems> of(JsonValue answer, VendorConventions conventions) {
        if (answer instanceof JsonObject object) {
            return inside(object, conventions);
        }
        if (!(answer instanceof JsonArray)) {
            return Optional.empty();
        }
        return wrapped(answer, conventions)
                .or(() -> Optional.of(new ListItems(answer.elements(), "", Optional.empty(), JsonValue.of(null))));
    }

    private static Optional<ListItems> wrapped(JsonValue array, VendorConventions conventions) {
        boolean one = array.elements().size() == 1;
        return one && array.elements().get(0) instanceof JsonObject object
                ? inside(object, conventions).filter(list -> hasTotal(object))
                : Optional.empty();
    }

    private static Optional<ListItems> inside(JsonObject object, VendorConventions conventions) {
        return at(object, "", conventions)
                .or(() -> object.members().entrySet().stream()
                        .filter(member -> member.getValue() instanceof JsonObject)
                        .flatMap(member ->
                                at((JsonObject) member.getValue(), member.getKey() + ".", conventions).stream())
                        .findFirst());
    }

    private static Optional<ListItems> at(JsonObject object, String prefix, VendorConventions conventions) {
        List<Map.Entry<String, JsonValue>> arrays = object.members().entrySet().stream()
                .filter(member -> member.getValue() instanceof JsonArray)
                .toList();
        Optional<Map.Entry<String, JsonValue>> known = arrays.stream()
                .filter(member -> isKnown(prefix + member.getKey(), conventions))
                .findFirst();
        Optional<Map.Entry<String, JsonValue>> only =
                arrays.size() == 1 && hasTotal(object) ? Optional.of(arrays.get(0)) : Optional.empty();
        return known.or(() -> only)
                .map(member -> new ListItems(
                        member.getValue().elements(), prefix, Optional.of(prefix + member.getKey()), object));
    }

    /** Beside the items of a page stands how many there are. */
    private static boolean hasTotal(JsonObject object) {
        return object.members().values().stream().anyMatch(value -> JsonType.of(value) == JsonType.INTEGER);
    }

    static boolean isKnown(String name, VendorConventions conventions) {
        return conventions.names(VendorField.LIST_ITEMS).stream()
                .anyMatch(known -> folded(known).equals(folded(name)));
    }

    static String folded(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
