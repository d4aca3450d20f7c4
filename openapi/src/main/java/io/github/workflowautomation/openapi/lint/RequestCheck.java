package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import java.util.Set;

/** Operations that clients cannot call as they are written, or whose answer nobody can tell from an error. */
final class RequestCheck implements Check {

    private static final Set<String> WITHOUT_BODY = Set.of("get", "head", "trace");

    @Override
    public void check(String file, ObjectNode document, Findings findings) {
        for (Operation operation : Operation.allOf(document)) {
            if (WITHOUT_BODY.contains(operation.method()) && operation.node().has("requestBody")) {
                findings.warning(
                        "get-body", file, operation.pointer(), "has a body, which HTTP clients do not send with it");
            }
            if (operation.path().contains("?") || operation.path().contains("#")) {
                findings.warning("path-query", file, operation.pointer(), "has a query or fragment in its path");
            }
            if (!operation.path().startsWith("/")) {
                findings.warning(
                        "path-slash", file, operation.pointer(), "has a path that does not begin with a slash");
            }
            boolean succeeds = false;
            for (var response : operation.node().path("responses").properties()) {
                succeeds |= response.getKey().startsWith("2")
                        || response.getKey().startsWith("3")
                        || response.getKey().equals("default");
            }
            if (!succeeds) {
                findings.warning(
                        "no-success", file, operation.pointer(), "says nothing of what it answers when all is well");
            }
        }
    }
}
