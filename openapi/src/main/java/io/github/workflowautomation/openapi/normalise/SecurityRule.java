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
        declareOthers(document, findings);
    }

    private static void declareOthers(SectionDocument document, Findings findings) {
        ObjectNode schemes = document.root().withObject(JsonPointer.compile("/components/securitySchemes"));
        for (Operation operation : document.operations()) {
            for (JsonNode requirement : operation.node().path("security")) {
                requirement.fieldNames().forEachRemaining(name -> {
                    if (!schemes.has(name)) {
                        schemes.putObject(name).put("type", "http").put("scheme", "bearer");
                        findings.warning(
                                "security",
                                document.file(),
                                operation.pointer(),
                                "needs \"" + name + "\", which is not declared; taken as a bearer token");
                    }
                });
            }
        }
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
