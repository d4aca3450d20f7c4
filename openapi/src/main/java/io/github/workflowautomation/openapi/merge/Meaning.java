package io.github.workflowautomation.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.List;
import java.util.Map;

/** What a component means to a program: without words for readers, and without the order of its members. */
final class Meaning {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final List<String> WORDS = List.of("description", "example", "examples", "externalDocs");

    private Meaning() {}

    static JsonNode of(JsonNode content) {
        JsonNode meaning = sorted(content);
        TreeWalk.describedObjects(meaning, (place, object) -> object.remove(WORDS));
        return meaning;
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            ObjectNode sorted = NODES.objectNode();
            node.properties().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(member -> sorted.set(member.getKey(), sorted(member.getValue())));
            return sorted;
        }
        if (node.isArray()) {
            ArrayNode entries = NODES.arrayNode();
            node.forEach(entry -> entries.add(sorted(entry)));
            return entries;
        }
        return node;
    }
}
