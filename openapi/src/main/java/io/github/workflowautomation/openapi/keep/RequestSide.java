package io.github.workflowautomation.openapi.keep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.tree.References;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * What of an operation becomes the signature of its Java method: parameters, body, and whether the answer is bytes. Two
 * operations with equal request sides are called by the same Java source.
 */
final class RequestSide {

    private static final Set<String> PROSE =
            Set.of("description", "title", "summary", "example", "examples", "default", "deprecated");

    private final ObjectNode root;
    private final Deque<String> open = new ArrayDeque<>();

    private RequestSide(ObjectNode root) {
        this.root = root;
    }

    static JsonNode of(ObjectNode root, ObjectNode operation) {
        RequestSide side = new RequestSide(root);
        ObjectNode signature = JsonNodeFactory.instance.objectNode();
        signature.set("parameters", side.expanded(operation.path("parameters")));
        signature.set("requestBody", side.expanded(operation.path("requestBody")));
        signature.put("bytes", answersBytes(root, operation));
        return signature;
    }

    /** Whether a success is answered with bytes rather than with JSON. */
    static boolean answersBytes(ObjectNode root, ObjectNode operation) {
        for (var response : operation.path("responses").properties()) {
            if (response.getKey().startsWith("2")) {
                for (JsonNode media : resolved(root, response.getValue()).path("content")) {
                    if (resolved(root, media.path("schema"))
                            .path("format")
                            .asText()
                            .equals("binary")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    static JsonNode resolved(ObjectNode root, JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : References.resolve(root, reference);
    }

    /** With all references written out, around cycles, and without what is said to people only. */
    private JsonNode expanded(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(item -> copy.add(expanded(item)));
            return copy;
        }
        if (!(node instanceof ObjectNode object)) {
            return node.isMissingNode() ? JsonNodeFactory.instance.nullNode() : node;
        }
        String reference = object.path("$ref").asText("");
        if (!reference.isEmpty() && !open.contains(reference)) {
            open.push(reference);
            JsonNode target = expanded(References.resolve(root, reference));
            open.pop();
            return target;
        }
        ObjectNode copy = object.objectNode();
        for (var member : object.properties()) {
            if (!PROSE.contains(member.getKey()) && !member.getKey().startsWith("x-")) {
                copy.set(member.getKey(), expanded(member.getValue()));
            }
        }
        return copy;
    }
}
