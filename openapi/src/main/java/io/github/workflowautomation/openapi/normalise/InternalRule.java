package io.github.workflowautomation.openapi.normalise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.SectionDocument;

/** Marks what the vendor hides from its pages, and what only the vendor's own services may call, as internal. */
final class InternalRule implements Rule {

    @Override
    public void apply(SectionDocument document, Findings findings) {
        for (Operation operation : document.operations()) {
            ObjectNode node = operation.node();
            if (isHidden(node) || node.path("x-env-token").asBoolean()) {
                node.put("x-internal", true);
            }
        }
    }

    private static boolean isHidden(ObjectNode operation) {
        for (JsonNode tag : operation.path("tags")) {
            if (tag.asText().equals("hidden")) {
                return true;
            }
        }
        return false;
    }
}
