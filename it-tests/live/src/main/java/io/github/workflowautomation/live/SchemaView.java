package io.github.workflowautomation.live;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A schema of the bundle and where it stands, references followed.
 *
 * @param document the bundle
 * @param place where the schema is
 */
record SchemaView(JsonNode document, JsonPointer place) {
    private static final Set<JsonType> ANY = EnumSet.allOf(JsonType.class);

    JsonNode node() {
        return document.at(place);
    }

    boolean isReference() {
        return node().has("$ref");
    }

    SchemaView target() {
        return new SchemaView(
                document, JsonPointer.compile(node().path("$ref").asText().substring(1)));
    }

    SchemaView followed() {
        return isReference() ? target().followed() : this;
    }

    /** {@return whether it says nothing of the type} */
    boolean isOpen() {
        JsonNode schema = node();
        return !schema.has("$ref") && !schema.has("type") && !schema.has("oneOf") && !schema.has("properties");
    }

    /** {@return the types that it allows} */
    Set<JsonType> types() {
        SchemaView view = followed();
        JsonNode schema = view.node();
        if (view.isOpen()) {
            return ANY;
        }
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        view.variants().forEach(variant -> types.addAll(variant.types()));
        if (types.isEmpty()) {
            types.add(JsonType.ofWord(schema.path("type").asText("object")));
        }
        if (types.contains(JsonType.NUMBER)) {
            types.add(JsonType.INTEGER);
        }
        if (schema.path("nullable").asBoolean()) {
            types.add(JsonType.NULL);
        }
        return types;
    }

    /** {@return the schemas of which one is for a value, none when there is no choice} */
    List<SchemaView> variants() {
        return IntStream.range(0, node().path("oneOf").size())
                .mapToObj(index -> child("oneOf").child(index))
                .toList();
    }

    SchemaView child(String name) {
        return new SchemaView(document, place.appendProperty(name));
    }

    private SchemaView child(int index) {
        return new SchemaView(document, place.appendIndex(index));
    }
}
