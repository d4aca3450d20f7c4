package io.github.workflowautomation.openapi.dialect;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.References;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.LinkedHashMap;
import java.util.Map;

/** Moves the {@code $defs} of schemas to the components, where 3.0 finds them, and the references with them. */
final class SchemaDefinitions {

    private static final JsonPointer SCHEMAS = JsonPointer.compile("/components/schemas");

    private SchemaDefinitions() {}

    static void hoist(SectionDocument document, Findings findings) {
        Map<String, ObjectNode> holders = new LinkedHashMap<>();
        TreeWalk.describedObjects(document.root(), (place, object) -> {
            if (object.get("$defs") instanceof ObjectNode) {
                holders.put("#" + place + "/$defs", object);
            }
        });
        if (holders.isEmpty()) {
            return;
        }
        Map<String, String> moved = new LinkedHashMap<>();
        ObjectNode components = document.root().withObject(SCHEMAS);
        holders.forEach((place, holder) -> move(place, holder, components, moved));
        References.rewrite(document.root(), reference -> rewritten(reference, moved));
        holders.keySet()
                .forEach(place -> findings.info(
                        "dialect-3.1",
                        document.file(),
                        JsonPointer.compile(place.substring(1)),
                        "definitions inside a schema become components"));
    }

    private static void move(String place, ObjectNode holder, ObjectNode components, Map<String, String> moved) {
        JsonNode definitions = holder.remove("$defs");
        for (var definition : definitions.properties()) {
            String wanted = definition.getKey().replaceAll("[^A-Za-z0-9._-]+", "_");
            String name = wanted;
            for (int i = 2; components.has(name); i++) {
                name = wanted + i;
            }
            components.set(name, definition.getValue());
            String escaped = definition.getKey().replace("~", "~0").replace("/", "~1");
            moved.put(place + "/" + escaped, "#" + SCHEMAS + "/" + name);
        }
    }

    // Definitions may hold definitions: the longest place that fits is the innermost.
    private static String rewritten(String reference, Map<String, String> moved) {
        String best = "";
        for (String place : moved.keySet()) {
            boolean fits = reference.equals(place) || reference.startsWith(place + "/");
            best = fits && place.length() > best.length() ? place : best;
        }
        return best.isEmpty() ? reference : moved.get(best) + reference.substring(best.length());
    }
}
