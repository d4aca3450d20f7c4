package io.github.workflowautomation.openapi.normalise;

import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Schemas;
import io.github.workflowautomation.openapi.tree.SectionDocument;

/** Gives an array without {@code items} open ones. A generator would silently make it a list of strings. */
final class ArrayItemsRule implements Rule {

    @Override
    public void apply(SectionDocument document, Findings findings) {
        Schemas.forEach(document.root(), (place, schema) -> {
            if (schema.path("type").asText().equals("array") && !schema.has("items")) {
                schema.putObject("items");
                findings.warning(
                        "array-items", document.file(), place.pointer(), "array without items; taken as open JSON");
            }
        });
    }
}
