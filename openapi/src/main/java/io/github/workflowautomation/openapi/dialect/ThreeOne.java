package io.github.workflowautomation.openapi.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Place;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes OpenAPI 3.1 as 3.0.3, in place. What 3.0 cannot say is left open and reported. */
final class ThreeOne {

    private static final List<String> TEXT_OF_REFERENCES = List.of("summary", "description");

    private final SectionDocument document;
    private final ObjectNode root;
    private final Findings findings;

    ThreeOne(SectionDocument document, Findings findings) {
        this.document = document;
        this.root = document.root();
        this.findings = findings;
    }

    void convert() {
        if (!root.path("paths").isObject()) {
            root.putObject("paths");
        }
        head();
        webhooks();
        SchemaDefinitions.hoist(document, findings);
        schemas();
        plainReferences();
        mutualTls();
    }

    private void head() {
        root.remove("jsonSchemaDialect");
        if (root.get("info") instanceof ObjectNode info) {
            info.remove("summary");
            if (info.get("license") instanceof ObjectNode license) {
                license.remove("identifier");
            }
        }
    }

    private void webhooks() {
        if (root.remove("webhooks") instanceof ObjectNode webhooks && !webhooks.isEmpty()) {
            lost(
                    Place.root().child("webhooks"),
                    "3.0 has no webhooks; left out: " + String.join(", ", (Iterable<String>) webhooks::fieldNames));
        }
    }

    private void schemas() {
        SchemaOfThreeOne schema = new SchemaOfThreeOne(document.file(), findings);
        if (root.path("components").get("schemas") instanceof ObjectNode components) {
            Place place = Place.root().child("components").child("schemas");
            for (var component : components.properties()) {
                component.setValue(schema.converted(component.getValue(), place.child(component.getKey())));
            }
        }
        TreeWalk.describedObjects(root, (place, object) -> {
            JsonNode inner = object.get("schema");
            if (inner != null && !isInSchema(place)) {
                object.set("schema", schema.converted(inner, place.child("schema")));
            }
            if (object.get("content") instanceof ObjectNode content && !isInSchema(place)) {
                BinaryContent.describe(content);
            }
        });
    }

    private static boolean isInSchema(Place place) {
        return place.isIn("components", "schemas") || place.passes("schema");
    }

    /** References outside schemas may have text beside them in 3.1. */
    private void plainReferences() {
        TreeWalk.describedObjects(root, (place, object) -> {
            if (object.has("$ref")) {
                object.remove(TEXT_OF_REFERENCES);
            }
        });
    }

    private void mutualTls() {
        if (!(root.path("components").get("securitySchemes") instanceof ObjectNode schemes)) {
            return;
        }
        Set<String> dropped = new TreeSet<>();
        schemes.properties().forEach(scheme -> {
            if (scheme.getValue().path("type").asText().equals("mutualTLS")) {
                dropped.add(scheme.getKey());
            }
        });
        for (String name : dropped) {
            schemes.remove(name);
            lost(
                    Place.root().child("components").child("securitySchemes").child(name),
                    "3.0 has no mutual TLS; left out");
        }
        TreeWalk.describedObjects(root, (place, object) -> {
            for (JsonNode requirement : object.path("security")) {
                if (requirement instanceof ObjectNode one) {
                    one.remove(dropped);
                }
            }
        });
    }

    private void lost(Place place, String message) {
        findings.warning("dialect-3.1", document.file(), place.pointer(), message);
    }
}
