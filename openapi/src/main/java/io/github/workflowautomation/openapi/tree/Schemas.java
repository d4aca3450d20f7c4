package io.github.workflowautomation.openapi.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiConsumer;

/** Visits the schemas of a document, and nothing that merely looks like one. */
public final class Schemas {

    private static final List<String> ONE = List.of("items", "additionalProperties", "not");
    private static final List<String> SEVERAL = List.of("allOf", "oneOf", "anyOf");

    private final BiConsumer<Place, ObjectNode> visitor;

    private Schemas(BiConsumer<Place, ObjectNode> visitor) {
        this.visitor = visitor;
    }

    /** Visits every schema, outer ones before inner ones. */
    public static void forEach(JsonNode document, BiConsumer<Place, ObjectNode> visitor) {
        Schemas schemas = new Schemas(visitor);
        TreeWalk.meaningfulObjects(document, (place, object) -> {
            if (isComponentMap(place)) {
                schemas.members(object, place);
            } else if (!isInsideSchema(place)) {
                schemas.one(object.get("schema"), place.child("schema"));
            }
        });
    }

    private static boolean isComponentMap(Place place) {
        return place.is("components", "schemas");
    }

    // A property called "schema" is visited from its own schema, not as the "schema" of a parameter.
    private static boolean isInsideSchema(Place place) {
        return place.isIn("components", "schemas") || place.passes("schema");
    }

    private void one(JsonNode schema, Place place) {
        if (!(schema instanceof ObjectNode object)) {
            return;
        }
        visitor.accept(place, object);
        for (String key : ONE) {
            one(object.get(key), place.child(key));
        }
        for (String key : SEVERAL) {
            several(object.get(key), place.child(key));
        }
        if (object.get("properties") instanceof ObjectNode properties) {
            members(properties, place.child("properties"));
        }
    }

    private void several(JsonNode schemas, Place place) {
        if (schemas instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                one(array.get(i), place.child(i));
            }
        }
    }

    private void members(ObjectNode schemas, Place place) {
        for (var member : schemas.properties()) {
            one(member.getValue(), place.child(member.getKey()));
        }
    }
}
