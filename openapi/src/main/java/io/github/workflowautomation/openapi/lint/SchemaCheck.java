package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Place;
import io.github.workflowautomation.openapi.tree.Schemas;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Schemas that leave out what the generator or a validator needs. */
final class SchemaCheck implements Check {

    @Override
    public void check(String file, ObjectNode document, Findings findings) {
        Schemas.forEach(document, (place, schema) -> {
            if (schema.path("type").asText("").equals("array") && !schema.has("items")) {
                findings.warning("array-items", file, place.pointer(), "is an array and does not say of what");
            }
            required(file, place, schema, findings);
            pattern(file, place.child("pattern"), schema.path("pattern").asText(""), findings);
        });
    }

    private static void required(String file, Place place, ObjectNode schema, Findings findings) {
        // With allOf the property may well stand in another part.
        if (!schema.has("properties") || schema.has("allOf") || place.passes("allOf")) {
            return;
        }
        for (JsonNode name : schema.path("required")) {
            if (!schema.path("properties").has(name.asText())) {
                findings.warning(
                        "required-unknown",
                        file,
                        place.pointer(),
                        "requires \"" + name.asText() + "\", which it does not have");
            }
        }
    }

    // swagger-ui-express turns "$$" into "$", and so "\$$" into "\$".
    private static void pattern(String file, Place place, String pattern, Findings findings) {
        if (pattern.endsWith("\\$")) {
            findings.warning(
                    "pattern-dollar", file, place.pointer(), "ends in an escaped dollar: was it meant to end there?");
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            findings.warning(
                    "pattern-syntax", file, place.pointer(), "is no regular expression: " + e.getDescription());
        }
    }
}
