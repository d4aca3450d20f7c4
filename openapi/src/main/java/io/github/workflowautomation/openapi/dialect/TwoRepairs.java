package io.github.workflowautomation.openapi.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.List;

/** What the converter from 2.0 would get wrong is said in another way beforehand, and undone by {@link TwoDefaults}. */
final class TwoRepairs {

    /** Marks a schema that says nothing; the converter would make it an object. */
    static final String OPEN = "x-open-json";

    private static final List<String> SAYS_SOMETHING =
            List.of("type", "$ref", "allOf", "properties", "additionalProperties", "enum", "items", "schema", "in");

    private final SectionDocument document;
    private final Findings findings;

    private TwoRepairs(SectionDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    static void apply(SectionDocument document, Findings findings) {
        new TwoRepairs(document, findings).apply();
    }

    private void apply() {
        TreeWalk.describedObjects(document.root(), (place, object) -> {
            mark(object.get("schema"));
            mark(object.get("items"));
            mark(object.get("additionalProperties"));
            if (object.get("properties") instanceof ObjectNode properties) {
                properties.forEach(this::mark);
            }
            if (object.path("collectionFormat").asText().equals("tsv")) {
                object.put("collectionFormat", "csv");
                findings.warning(
                        "dialect-2.0",
                        document.file(),
                        place.pointer(),
                        "is joined by tabs, which 3.0 cannot say; by commas");
            }
        });
        document.root().path("definitions").forEach(this::mark);
        TreeWalk.describedObjects(document.root(), (place, object) -> {
            types(object);
            nullableReference(object);
        });
    }

    private void mark(JsonNode schema) {
        if (schema instanceof ObjectNode object && SAYS_SOMETHING.stream().noneMatch(object::has)) {
            object.put(OPEN, true);
        }
    }

    /** Several types are not allowed in 2.0, and some write them. */
    private static void types(ObjectNode schema) {
        if (!(schema.get("type") instanceof ArrayNode types)) {
            return;
        }
        schema.remove("type");
        for (JsonNode type : types) {
            if (type.asText().equals("null")) {
                schema.put("x-nullable", true);
            } else if (schema.has("type")) {
                schema.put(OPEN, true);
            } else {
                schema.put("type", type.asText());
            }
        }
    }

    // Beside a reference the converter loses it.
    private static void nullableReference(ObjectNode schema) {
        if (schema.has("$ref") && schema.path("x-nullable").asBoolean()) {
            ObjectNode reference = schema.objectNode().set("$ref", schema.get("$ref"));
            schema.remove("$ref");
            schema.putArray("allOf").add(reference);
        }
    }
}
