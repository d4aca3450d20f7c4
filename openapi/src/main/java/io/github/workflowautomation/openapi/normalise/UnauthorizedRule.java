package io.github.workflowautomation.openapi.normalise;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.SectionDocument;

/** Adds the 401 that the vendor's documents leave out to every operation that needs a credential. */
final class UnauthorizedRule implements Rule {

    private static final String NAME = "Unauthorized";

    @Override
    public void apply(SectionDocument document, Findings findings) {
        boolean added = false;
        for (Operation operation : document.operations()) {
            ObjectNode node = operation.node();
            if (node.path("security").isEmpty() || node.path("responses").has("401")) {
                continue;
            }
            node.withObjectProperty("responses").putObject("401").put("$ref", "#/components/responses/" + NAME);
            added = true;
        }
        if (added) {
            declare(document.root());
            findings.info(
                    "unauthorized",
                    document.file(),
                    JsonPointer.compile("/paths"),
                    "operations without a 401 response have been given one");
        }
    }

    private static void declare(ObjectNode root) {
        ObjectNode responses = root.withObject(JsonPointer.compile("/components/responses"));
        if (responses.has(NAME)) {
            return;
        }
        ObjectNode response = responses.putObject(NAME);
        response.put("description", "The credential is missing, expired or refused.");
        response.putObject("content").putObject("application/json").putObject("schema");
    }
}
