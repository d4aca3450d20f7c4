package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The types of the values that stood in one place, and of what is in them. Holds no value. */
final class Seen {
    /** As many elements of an array are looked at; the others are taken to be alike. */
    static final int ELEMENTS = 100;

    private final MemberNames names;
    private final Set<JsonType> types = EnumSet.noneOf(JsonType.class);
    private final Map<String, Seen> members = new TreeMap<>();
    private @Nullable Seen items;
    private @Nullable Seen mapped;

    Seen(MemberNames names) {
        this.names = names;
    }

    void add(JsonValue value) {
        types.add(JsonType.of(value));
        if (value instanceof JsonArray) {
            value.elements().stream().limit(ELEMENTS).forEach(this::addItem);
        } else if (value instanceof JsonObject object) {
            addMembers(object);
        }
    }

    Set<JsonType> types() {
        return types;
    }

    Map<String, Seen> members() {
        return members;
    }

    /** {@return what stood in arrays} */
    Optional<Seen> items() {
        return Optional.ofNullable(items);
    }

    /** {@return what stood in objects whose names are data} */
    Optional<Seen> mapped() {
        return Optional.ofNullable(mapped);
    }

    private void addItem(JsonValue element) {
        if (items == null) {
            items = new Seen(names);
        }
        items.add(element);
    }

    private void addMembers(JsonObject object) {
        if (names.isMap(object)) {
            object.members().values().stream().limit(ELEMENTS).forEach(this::addMapped);
            return;
        }
        object.members()
                .forEach((name, value) ->
                        members.computeIfAbsent(name, first -> new Seen(names)).add(value));
    }

    private void addMapped(JsonValue value) {
        if (mapped == null) {
            mapped = new Seen(names);
        }
        mapped.add(value);
    }
}
