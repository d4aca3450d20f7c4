package io.github.workflowautomation.openapi.gate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.HttpMethods;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.List;
import java.util.Map;

/**
 * Takes out of a document what is not of the kind that its place calls for, such as a list of paths or an operation that
 * is null, so that what comes later need not ask.
 */
public final class StructureGate {

    private static final List<String> OBJECTS = List.of("info", "components", "definitions");
    private static final List<String> ARRAYS = List.of("servers", "tags", "security");

    private final SectionDocument document;
    private final Findings findings;

    private StructureGate(SectionDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    public static void heal(SectionDocument document, Findings findings) {
        new StructureGate(document, findings).heal();
    }

    private void heal() {
        ObjectNode root = document.root();
        OBJECTS.forEach(key -> requireObject(root, key, JsonPointer.empty()));
        ARRAYS.forEach(key -> requireArray(root, key, JsonPointer.empty()));
        if (root.get("components") instanceof ObjectNode components) {
            JsonPointer place = JsonPointer.compile("/components");
            objects(components, place);
            components.properties().forEach(kind -> members(kind.getValue(), place.appendProperty(kind.getKey())));
        }
        paths(root);
    }

    private void paths(ObjectNode root) {
        JsonNode paths = root.get("paths");
        if (paths == null && root.path("openapi").asText("").startsWith("3.1")) {
            root.putObject("paths");
            return;
        }
        if (!(paths instanceof ObjectNode items)) {
            throw new ContentException(document.file(), JsonPointer.compile("/paths"), "is missing, or no object");
        }
        JsonPointer place = JsonPointer.compile("/paths");
        for (Map.Entry<String, JsonNode> item : List.copyOf(items.properties())) {
            String path = item.getKey();
            JsonPointer at = place.appendProperty(path);
            if (path.startsWith("x-")) {
                items.remove(path);
            } else if (!path.startsWith("/")) {
                items.remove(path);
                items.set("/" + path, item.getValue());
                warn(at, "does not begin with a slash; it has been given one");
            }
        }
        objects(items, place);
        items.properties().forEach(item -> item((ObjectNode) item.getValue(), place.appendProperty(item.getKey())));
    }

    private void item(ObjectNode item, JsonPointer place) {
        requireArray(item, "parameters", place);
        requireArray(item, "servers", place);
        parameters(item, place);
        for (String method : HttpMethods.IN_ORDER) {
            requireObject(item, method, place);
            if (item.get(method) instanceof ObjectNode operation) {
                operation(operation, place.appendProperty(method));
            }
        }
    }

    private void operation(ObjectNode operation, JsonPointer place) {
        for (String key : List.of("parameters", "security", "tags", "servers")) {
            requireArray(operation, key, place);
        }
        requireObject(operation, "requestBody", place);
        requireObject(operation, "responses", place);
        parameters(operation, place);
        ObjectNode responses = operation.withObjectProperty("responses");
        objects(responses, place.appendProperty("responses"));
        if (responses.isEmpty()) {
            responses.putObject("default").put("description", "Not described.");
            warn(place, "has no responses; any is taken");
        }
        responses.forEach(response -> description((ObjectNode) response));
    }

    private static void description(ObjectNode response) {
        if (!response.has("$ref") && !response.path("description").isTextual()) {
            response.put("description", "");
        }
    }

    private void parameters(ObjectNode owner, JsonPointer place) {
        if (!(owner.get("parameters") instanceof ArrayNode parameters)) {
            return;
        }
        for (int i = parameters.size() - 1; i >= 0; i--) {
            JsonNode parameter = parameters.get(i);
            boolean whole = parameter.has("$ref")
                    || (parameter.path("name").isTextual()
                            && parameter.path("in").isTextual());
            if (!whole) {
                parameters.remove(i);
                warn(place.appendProperty("parameters").appendIndex(i), "has no name or place; dropped");
            }
        }
    }

    private void objects(ObjectNode map, JsonPointer place) {
        for (Map.Entry<String, JsonNode> member : List.copyOf(map.properties())) {
            if (!member.getKey().startsWith("x-")) {
                requireObject(map, member.getKey(), place);
            }
        }
    }

    /** A schema may be true or false in 3.1. */
    private void members(JsonNode kind, JsonPointer place) {
        if (kind instanceof ObjectNode map) {
            for (Map.Entry<String, JsonNode> member : List.copyOf(map.properties())) {
                if (!member.getValue().isBoolean()) {
                    requireObject(map, member.getKey(), place);
                }
            }
        }
    }

    private void requireObject(ObjectNode owner, String key, JsonPointer place) {
        JsonNode value = owner.get(key);
        if (value != null && !value.isObject()) {
            owner.remove(key);
            warn(place.appendProperty(key), "is no object; dropped");
        }
    }

    private void requireArray(ObjectNode owner, String key, JsonPointer place) {
        JsonNode value = owner.get(key);
        if (value != null && !value.isArray()) {
            owner.remove(key);
            warn(place.appendProperty(key), "is no list; dropped");
        }
    }

    private void warn(JsonPointer place, String message) {
        findings.warning("structure", document.file(), place, message);
    }
}
