package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what may have been renamed: one thing went and one came, and but for the name they are the same. */
final class Renames {

    private static final List<String> WORDS = List.of("description", "example", "examples", "title", "name");

    private Renames() {}

    /** New names by old ones. Where several could be meant, none is. */
    static Map<String, String> between(Map<String, Located> gone, Map<String, Located> come) {
        if (gone.isEmpty() || come.isEmpty()) {
            return Map.of();
        }
        Map<JsonNode, List<String>> goneByContent = byContent(gone);
        Map<JsonNode, List<String>> comeByContent = byContent(come);
        Map<String, String> renames = new LinkedHashMap<>();
        goneByContent.forEach((content, from) -> {
            List<String> to = comeByContent.getOrDefault(content, List.of());
            if (from.size() == 1 && to.size() == 1) {
                renames.put(from.get(0), to.get(0));
            }
        });
        return renames;
    }

    private static Map<JsonNode, List<String>> byContent(Map<String, Located> schemas) {
        Map<JsonNode, List<String>> byContent = new HashMap<>();
        schemas.forEach((name, schema) -> byContent
                .computeIfAbsent(withoutWords(schema.node()), any -> new ArrayList<>())
                .add(name));
        return byContent;
    }

    private static JsonNode withoutWords(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            copy.setAll(object);
            return copy.without(WORDS);
        }
        return node;
    }
}
