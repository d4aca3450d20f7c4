package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Schemas;
import java.util.HashSet;
import java.util.Set;

/** Enums that say something else than was meant. */
final class EnumCheck implements Check {

    @Override
    public void check(String file, ObjectNode document, Findings findings) {
        Schemas.forEach(document, (place, schema) -> {
            JsonNode values = schema.path("enum");
            if (values.isArray()) {
                new One(file, place.child("enum").pointer(), schema, values, findings).check();
            }
        });
    }

    private record One(String file, JsonPointer place, ObjectNode schema, JsonNode values, Findings findings) {

        void check() {
            if (values.isEmpty()) {
                findings.warning("enum-empty", file, place, "no value is allowed at all");
            }
            Set<JsonNode> seen = new HashSet<>();
            for (JsonNode value : values) {
                if (!seen.add(value)) {
                    findings.warning("enum-twice", file, place, "lists a value twice");
                }
                if (!value.isNull() && !fits(value)) {
                    findings.warning("enum-type", file, place, "lists a value that is not of the type");
                }
            }
            if (seen.stream().anyMatch(JsonNode::isNull)) {
                nullAmongThem();
            }
            if (schema.has("default") && !seen.contains(schema.get("default"))) {
                findings.warning("enum-default", file, place, "lacks the default");
            }
        }

        // Prism, for one, stops to validate the whole body then, without a word.
        private void nullAmongThem() {
            boolean said = schema.path("nullable").asBoolean(false);
            findings.warning(
                    "enum-null",
                    file,
                    place,
                    said
                            ? "lists null: \"nullable\" has said so, and some validators switch off when they meet it"
                            : "lists null, and \"nullable\" does not allow it");
        }

        private boolean fits(JsonNode value) {
            return switch (schema.path("type").asText("")) {
                case "string" -> value.isTextual();
                case "integer" -> value.isIntegralNumber();
                case "number" -> value.isNumber();
                case "boolean" -> value.isBoolean();
                default -> true;
            };
        }
    }
}
