package io.github.workflowautomation.openapi.tree;

import com.fasterxml.jackson.core.JsonPointer;
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
            "properties",
            "responses",
            "schemas",
            "parameters",
            "requestBodies",
            "headers",
            "securitySchemes",
            "links",
            "callbacks",
            "content",
            "paths");

    private TreeWalk() {}

    /** Visits every object. */
    public static void objects(JsonNode root, BiConsumer<JsonPointer, ObjectNode> visitor) {
        walk(root, JsonPointer.empty(), name -> true, visitor);
    }

    /** Visits every object that is not part of an example, default or enum. */
    public static void meaningfulObjects(JsonNode root, BiConsumer<JsonPointer, ObjectNode> visitor) {
        walk(root, JsonPointer.empty(), name -> !LITERALS.contains(name), visitor);
    }

    private static void walk(
            JsonNode node, JsonPointer place, Predicate<String> descend, BiConsumer<JsonPointer, ObjectNode> visitor) {
        if (node instanceof ObjectNode object) {
            visitor.accept(place, object);
            boolean namesAreData = holdsNames(place);
            for (var member : object.properties()) {
                if (namesAreData || descend.test(member.getKey())) {
                    walk(member.getValue(), place.appendProperty(member.getKey()), descend, visitor);
                }
            }
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.get(i), place.appendIndex(i), descend, visitor);
            }
        }
    }

    private static boolean holdsNames(JsonPointer place) {
        JsonPointer last = place.last();
        return last != null && MAPS.contains(last.getMatchingProperty());
    }
}
