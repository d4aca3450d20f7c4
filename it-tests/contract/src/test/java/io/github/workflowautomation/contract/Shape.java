package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonBoolean;
import io.github.workflowautomation.api.support.JsonNumber;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which types stand where in an answer. A list is a list however it is wrapped, as that is the tenant's own affair.
 *
 * @param types by path: a dot steps into an object, brackets stand for any element of a list
 */
record Shape(Map<String, Set<String>> types) {
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    static Shape of(JsonValue answer) {
        Shape shape = new Shape(new TreeMap<>());
        shape.add("", answer);
        return shape;
    }

    /** {@return where both answers say something, and this one something of another type} */
    List<String> contradictions(Shape other) {
        return types.entrySet().stream()
                .filter(here -> other.types.containsKey(here.getKey()))
                .filter(here -> !other.at(here.getKey()).containsAll(here.getValue()))
                .map(here -> "'" + here.getKey() + "' is " + here.getValue() + " and not " + other.at(here.getKey()))
                .toList();
    }

    private Set<String> at(String place) {
        return types.getOrDefault(place, Set.of());
    }

    /** {@return whether there is anything beyond objects and lists that both have, be it only an id under some name} */
    boolean meets(Shape other) {
        return values().anyMatch(other.values().toList()::contains);
    }

    private Stream<String> values() {
        return types.entrySet().stream()
                .filter(here -> here.getValue().stream()
                        .anyMatch(type -> !Set.of("object", "list").contains(type)))
                .map(Map.Entry::getKey);
    }

    private void add(String path, JsonValue value) {
        List<JsonValue> elements = elements(value);
        if (value instanceof JsonArray || !elements.isEmpty()) {
            note(path, "list");
            elements.forEach(element -> add(path + "[]", element));
            return;
        }
        if (value instanceof JsonObject object) {
            note(path, "object");
            object.members().forEach((name, member) -> add(path + "." + name, member));
            return;
        }
        if (value instanceof JsonString text && text.value().matches(ID)) {
            note(path.substring(0, path.lastIndexOf('.') + 1) + "*", "id");
        }
        if (!value.isNull()) {
            note(path, scalar(value));
        }
    }

    /** The elements of a list, taken out of the page that holds them, and that out of the array around it. */
    private static List<JsonValue> elements(JsonValue value) {
        List<JsonValue> elements = value.elements();
        if (elements.size() == 1 && !elements(elements.get(0)).isEmpty() && elements.get(0) instanceof JsonObject) {
            return elements(elements.get(0));
        }
        return elements.isEmpty()
                ? Stream.of("items", "Items")
                        .flatMap(name -> value.get(name).stream())
                        .flatMap(items -> items.elements().stream())
                        .toList()
                : elements;
    }

    private void note(String path, String type) {
        types.computeIfAbsent(path, any -> new TreeSet<>()).add(type);
    }

    private static String scalar(JsonValue value) {
        if (value instanceof JsonNumber) {
            return "number";
        }
        return value instanceof JsonBoolean ? "boolean" : "string";
    }
}
