package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.Place;
import io.github.workflowautomation.openapi.tree.Schemas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names that become one name in Java, or one file on a disk that does not tell cases apart. */
final class NameCheck implements Check {

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]");

    @Override
    public void check(String file, ObjectNode document, Findings findings) {
        Place components = Place.root().child("components").child("schemas");
        collisions(file, components, names(document.at(components.pointer())), findings);
        Schemas.forEach(document, (place, schema) -> {
            collisions(file, place.child("properties"), names(schema.path("properties")), findings);
        });
        List<String> ids = new ArrayList<>();
        for (Operation operation : Operation.allOf(document)) {
            operation.node().path("operationId").asText("").lines().forEach(ids::add);
        }
        collisions(file, Place.root().child("paths"), ids.stream().distinct().toList(), findings);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void collisions(String file, Place place, List<String> names, Findings findings) {
        Map<String, String> byJavaName = new HashMap<>();
        for (String name : names) {
            String java = PUNCTUATION.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
            String other = byJavaName.putIfAbsent(java, name);
            if (other != null) {
                findings.warning(
                        "name-collision",
                        file,
                        place.pointer(),
                        "\"" + other + "\" and \"" + name + "\" are one name but for case or punctuation");
            }
        }
    }
}
