package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Place;
import io.github.workflowautomation.openapi.tree.References;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.List;
import java.util.Locale;

/** Lists and objects in forms: without an {@code encoding} every server reads them in its own way. */
final class FormCheck implements Check {

    private static final List<String> FORMS = List.of("multipart/form-data", "application/x-www-form-urlencoded");

    @Override
    public void check(String file, ObjectNode document, Findings findings) {
        TreeWalk.meaningfulObjects(document, (place, object) -> {
            if (FORMS.contains(place.step().toLowerCase(Locale.ROOT)) && object.has("schema")) {
                form(file, place, document, object, findings);
            }
        });
    }

    private static void form(String file, Place place, ObjectNode document, ObjectNode media, Findings findings) {
        JsonNode schema = resolved(document, media.path("schema"));
        for (var field : schema.path("properties").properties()) {
            String type = resolved(document, field.getValue()).path("type").asText("");
            boolean said = media.path("encoding").has(field.getKey());
            boolean files = resolved(
                            document, resolved(document, field.getValue()).path("items"))
                    .path("format")
                    .asText("")
                    .equals("binary");
            if ((type.equals("array") || type.equals("object")) && !said && !files) {
                findings.warning(
                        "form-encoding",
                        file,
                        place.child("encoding").pointer(),
                        "does not say how \"" + field.getKey() + "\", an " + type + ", is written");
            }
        }
    }

    private static JsonNode resolved(ObjectNode document, JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.startsWith("#/") ? References.resolve(document, reference) : node;
    }
}
