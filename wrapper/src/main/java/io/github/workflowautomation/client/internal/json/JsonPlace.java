package io.github.workflowautomation.client.internal.json;

import io.github.workflowautomation.api.support.JsonNull;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where in an answer something stands: {@code $.items[2]}. Looked up when it is needed, which is for an error. */
public final class JsonPlace {
    private static final String ROOT = "$";

    /** What else a server calls a member may be a value in truth, and is not for a message. */
    private static final Pattern NAME = Pattern.compile("[\\w@-]{1,40}");

    private JsonPlace() {}

    /**
     * {@return the path of a part}
     *
     * @param document all of it
     * @param part one of the values in it: the very same, not one that equals it
     */
    public static String of(JsonValue document, JsonValue part) {
        return document == part ? ROOT : below(document, part, ROOT).orElse(ROOT);
    }

    private static Optional<String> below(JsonValue parent, JsonValue part, String path) {
        return parent instanceof JsonObject object
                ? inMembers(object.members(), part, path)
                : inElements(parent.elements(), part, path);
    }

    private static Optional<String> inMembers(Map<String, JsonValue> members, JsonValue part, String path) {
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            String name = NAME.matcher(member.getKey()).matches() ? member.getKey() : "…";
            // There is but one null, and nobody reads anything from a member that is null.
            Optional<String> found = member.getValue() == part && part != JsonNull.INSTANCE
                    ? Optional.of(path + "." + name)
                    : below(member.getValue(), part, path + "." + name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inElements(List<JsonValue> elements, JsonValue part, String path) {
        for (int i = 0; i < elements.size(); i++) {
            String place = path + "[" + i + "]";
            Optional<String> found = elements.get(i) == part ? Optional.of(place) : below(elements.get(i), part, place);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
