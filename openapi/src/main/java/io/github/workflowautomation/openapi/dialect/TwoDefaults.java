package io.github.workflowautomation.openapi.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes off what the converter from 2.0 adds, and puts right what it gets wrong. */
final class TwoDefaults {

    private static final Set<String> JOINED = Set.of("pipeDelimited", "spaceDelimited");

    private TwoDefaults() {}

    static void strip(ObjectNode root) {
        root.remove("x-original-swagger-version");
        TreeWalk.describedObjects(root, (place, object) -> {
            if (object.remove(TwoRepairs.OPEN) != null) {
                object.remove("type");
            }
            if (object.remove("x-nullable") != null) {
                object.put("nullable", true);
            }
            object.remove("x-codegen-request-body-name");
            if (object.has("allOf") && !object.has("properties")) {
                object.remove("type");
            }
            if (JOINED.contains(object.path("style").asText())) {
                object.put("explode", false);
            }
            if (object.get("content") instanceof ObjectNode content && object.has("description")) {
                response(object, content);
            }
        });
    }

    private static void response(ObjectNode response, ObjectNode content) {
        if (content.isEmpty()) {
            response.remove("content");
            return;
        }
        // A file is not JSON, even if the document says at its top that everything is.
        List<String> types = names(content);
        JsonNode first = content.path(types.get(0));
        boolean file = first.path("schema").path("format").asText().equals("binary");
        if (file && types.equals(List.of("application/json"))) {
            content.set("application/octet-stream", content.remove("application/json"));
        }
    }

    private static List<String> names(ObjectNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
