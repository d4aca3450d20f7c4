package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Members of an object by name, in any spelling, as the client looks for them. */
final class Members {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-fA-F]{32}");

    private Members() {}

    /** {@return the first of the names that is there with something else than null; a dot steps into an object} */
    static Optional<JsonValue> find(JsonValue json, List<String> names) {
        return names.stream().flatMap(name -> find(json, name).stream()).findFirst();
    }

    /** {@return the first text or number that stands under one of the names} */
    static Optional<String> findText(JsonValue json, List<String> names) {
        return texts(json, names).findFirst();
    }

    /** {@return the first id that stands under one of the names: digits alone are the numbers that users see} */
    static Optional<String> findId(JsonValue json, List<String> names) {
        return texts(json, names).filter(text -> !text.matches("[0-9]+")).findFirst();
    }

    private static Stream<String> texts(JsonValue json, List<String> names) {
        return names.stream()
                .flatMap(name -> find(json, name).stream())
                .flatMap(value -> value.asString().stream())
                .filter(text -> !text.isBlank());
    }

    static boolean isUuid(JsonValue value) {
        return JsonType.of(value) == JsonType.STRING
                && value.asString().filter(text -> UUID.matcher(text).matches()).isPresent();
    }

    private static Optional<JsonValue> find(JsonValue json, String name) {
        if (!(json instanceof JsonObject object)) {
            return Optional.empty();
        }
        Optional<JsonValue> member = object.members().entrySet().stream()
                .filter(entry -> ListItems.folded(entry.getKey()).equals(ListItems.folded(name)))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isNull())
                .findFirst();
        int dot = name.indexOf('.');
        return member.isPresent() || dot < 0
                ? member
                : find(json, name.substring(0, dot)).flatMap(inner -> find(inner, name.substring(dot + 1)));
    }
}
