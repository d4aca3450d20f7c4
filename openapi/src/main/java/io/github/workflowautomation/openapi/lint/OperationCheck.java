package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Every operation has what the generator and the client need: id, one tag, security, evidence, safety. */
final class OperationCheck implements Check {

    private static final Pattern JAVA_NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Set<String> EVIDENCE = Set.of("D", "S", "C", "T", "I", "L");
    private static final Set<String> SAFETY = Set.of("safe", "idempotent", "unsafe");

    @Override
    public void check(String file, ObjectNode bundle, Findings findings) {
        Map<String, String> operationsById = new HashMap<>();
        for (Operation operation : Operation.allOf(bundle)) {
            String id = operation.node().path("operationId").asText("");
            String other = operationsById.putIfAbsent(id, operation.name());
            new One(file, operation, findings).check(id, other == null ? "" : other);
        }
    }

    private record One(String file, Operation operation, Findings findings) {

        void check(String id, String sameId) {
            expect(JAVA_NAME.matcher(id).matches(), "operationId \"" + id + "\" is no Java method name");
            expect(sameId.isEmpty(), "operationId \"" + id + "\" is also that of " + sameId);
            expect(node("tags").size() == 1, "needs one tag");
            expect(node("security").isArray(), "needs security of its own");
            expect(EVIDENCE.contains(node("x-evidence").asText()), "needs x-evidence, one of D S C T I L");
            expect(SAFETY.contains(node("x-safety").asText()), "needs x-safety: safe, idempotent or unsafe");
            expect(
                    !needsReason() || node("x-safety-reason").isTextual(),
                    "changes state with GET: needs x-safety-reason");
            expect(!node("responses").isEmpty(), "needs a response");
        }

        private boolean needsReason() {
            return operation.method().equals("get")
                    && !node("x-safety").asText().equals("safe");
        }

        private JsonNode node(String member) {
            return operation.node().path(member);
        }

        private void expect(boolean holds, String message) {
            if (!holds) {
                findings.error("operation", file, operation.pointer(), message);
            }
        }
    }
}
