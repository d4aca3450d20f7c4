package io.github.workflowautomation.openapi.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import java.util.regex.Pattern;

/**
 * What an operation that only a live document has is taken for, until a person has looked at it: one that must not be
 * repeated. Catalogued operations get no such default, because whoever writes one down can say what it does.
 */
final class LiveDefaults {

    private static final Pattern SECRET =
            Pattern.compile("(?i)(api|personal)[-_]?key|password|passwd|.*secret|.*token");

    private LiveDefaults() {}

    static void apply(ObjectNode bundle, Findings findings) {
        for (Operation operation : Operation.allOf(bundle)) {
            if (operation.node().path("x-evidence").asText().equals("L")) {
                classify(operation, findings);
                warnOfSecrets(operation, findings);
            }
        }
    }

    private static void classify(Operation operation, Findings findings) {
        if (operation.node().has("x-safety")) {
            return;
        }
        operation.node().put("x-safety", "unsafe");
        operation.node().put("x-safety-reason", "New, and not classified yet.");
        findings.warning(
                "unclassified",
                OpenApiFolder.BUNDLE,
                operation.pointer(),
                "has no x-safety; taken as unsafe until an overlay says what a repeat of it does");
    }

    private static void warnOfSecrets(Operation operation, Findings findings) {
        for (JsonNode parameter : operation.node().path("parameters")) {
            boolean looksSecret =
                    SECRET.matcher(parameter.path("name").asText()).matches();
            if (looksSecret && !parameter.path("x-secret").asBoolean()) {
                findings.warning(
                        "unmarked-secret",
                        OpenApiFolder.BUNDLE,
                        operation.pointer(),
                        "has the parameter " + parameter.path("name").asText()
                                + ", which no overlay marks as x-secret; if it is one, it would be logged");
            }
        }
    }
}
