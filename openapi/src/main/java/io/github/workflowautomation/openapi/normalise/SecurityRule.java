package io.github.workflowautomation.openapi.normalise;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.SectionDocument;

/**
 * Writes the security requirement on every operation. Validators miss it at the top of a document, and only at the
 * operation does it survive a merge. Where a document states none, a bearer token is assumed.
 */
final class SecurityRule implements Rule {

    private static final String BEARER = "bearerAuth";

    @Override
    public void apply(SectionDocument document, Findings findings) {
        ObjectNode root = document.root();
        JsonNode general = root.remove("security");
        for (Operation operation : document.operations()) {
            if (operation.node().has("security")) {
                continue;
            }
            if (general != null) {
                operation.node().set("security", general.deepCopy());
                continue;
            }
            operation.node().putArray("security").addObject().putArray(BEARER);
            findings.info("security", document.file(), operation.pointer(), "states no security; bearer assumed");
        }
        declareBearer(root);
    }

    private static void declareBearer(ObjectNode root) {
        ObjectNode schemes = root.withObject(JsonPointer.compile("/components/securitySchemes"));
        if (!schemes.has(BEARER)) {
            schemes.putObject(BEARER)
                    .put("type", "http")
                    .put("scheme", "bearer")
                    .put("bearerFormat", "JWT");
        }
    }
}
