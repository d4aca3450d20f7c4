package io.github.workflowautomation.openapi.tree;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The references of a document: {@code $ref} and the values of a discriminator's mapping. */
public final class References {

    private static final String SCHEMAS = "#/components/schemas/";

    private References() {}

    /** A reference and its place. */
    public record Reference(Place place, String target) {}

    public static List<Reference> of(JsonNode root) {
        List<Reference> found = new ArrayList<>();
        TreeWalk.meaningfulObjects(root, (place, object) -> {
            if (object.get("$ref") instanceof TextNode text) {
                found.add(new Reference(place.child("$ref"), text.textValue()));
            }
            if (object.get("discriminator") instanceof ObjectNode discriminator) {
                collectMapping(discriminator, place.child("discriminator"), found);
            }
        });
        return found;
    }

    private static void collectMapping(ObjectNode discriminator, Place place, List<Reference> found) {
        Place mapping = place.child("mapping");
        for (var entry : discriminator.path("mapping").properties()) {
            found.add(new Reference(
                    mapping.child(entry.getKey()), asReference(entry.getValue().asText())));
        }
    }

    // A mapping may name a schema without the path to it.
    private static String asReference(String mapped) {
        return mapped.matches("[A-Za-z0-9._-]+") ? SCHEMAS + mapped : mapped;
    }

    /** Replaces every reference by what the function makes of it. */
    public static void rewrite(JsonNode root, UnaryOperator<String> rewriting) {
        TreeWalk.meaningfulObjects(root, (place, object) -> {
            if (object.get("$ref") instanceof TextNode text) {
                object.put("$ref", rewriting.apply(text.textValue()));
            }
            if (object.path("discriminator").get("mapping") instanceof ObjectNode mapping) {
                for (var entry : mapping.properties()) {
                    entry.setValue(TextNode.valueOf(
                            rewriting.apply(asReference(entry.getValue().asText()))));
                }
            }
        });
    }

    /** What a local reference points to, or a missing node. */
    public static JsonNode resolve(JsonNode root, String reference) {
        return root.at(JsonPointer.compile(reference.substring(1)));
    }
}
