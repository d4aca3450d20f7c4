package io.github.workflowautomation.openapi.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Visits every object of a tree, with its place. */
public final class TreeWalk {

    // Their content is data of the API, not of the document: a "$ref" or "type" in there means nothing.
    private static final Set<String> LITERALS = Set.of("example", "examples", "default", "enum");

    // Their keys are names: a property may well be called "default", and a response often is.
    private static final Set<String> MAPS = Set.of(
            "$defs",
            "callbacks",
            "content",
            "definitions",
            "dependentSchemas",
            "encoding",
            "headers",
            "links",
            "mapping",
            "parameters",
            "pathItems",
            "paths",
            "patternProperties",
            "properties",
            "requestBodies",
            "responses",
            "schemas",
            "scopes",
            "securityDefinitions",
            "securitySchemes",
            "variables",
            "webhooks");

    private TreeWalk() {}

    /** Visits every object. */
    public static void objects(JsonNode root, BiConsumer<Place, ObjectNode> visitor) {
        walk(root, Place.root(), false, name -> true, (place, object, names) -> visitor.accept(place, object));
    }

    /** Visits every object that is not part of an example, default or enum. */
    public static void meaningfulObjects(JsonNode root, BiConsumer<Place, ObjectNode> visitor) {
        walk(
                root,
                Place.root(),
                false,
                TreeWalk::isMeaningful,
                (place, object, names) -> visitor.accept(place, object));
    }

    /** The same without the objects whose keys are names that someone chose, such as {@code properties}. */
    public static void describedObjects(JsonNode root, BiConsumer<Place, ObjectNode> visitor) {
        walk(root, Place.root(), false, TreeWalk::isMeaningful, (place, object, names) -> {
            if (!names) {
                visitor.accept(place, object);
            }
        });
    }

    private static boolean isMeaningful(String name) {
        return !LITERALS.contains(name);
    }

    private interface Visitor {

        void accept(Place place, ObjectNode object, boolean keysAreNames);
    }

    private static void walk(
            JsonNode node, Place place, boolean keysAreNames, Predicate<String> descend, Visitor visitor) {
        if (node instanceof ObjectNode object) {
            visitor.accept(place, object, keysAreNames);
            for (var member : object.properties()) {
                String key = member.getKey();
                JsonNode value = member.getValue();
                if (value.isContainerNode() && (keysAreNames || descend.test(key))) {
                    boolean names = !keysAreNames && MAPS.contains(key);
                    walk(value, place.child(key), names, descend, visitor);
                }
            }
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isContainerNode()) {
                    walk(array.get(i), place.child(i), false, descend, visitor);
                }
            }
        }
    }
}
