package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.ArrayList;
import java.util.List;

/** What stands beside a reference is ignored in OpenAPI 3.0. */
final class ReferenceSiblingCheck implements Check {

    @Override
    public void check(String file, ObjectNode document, Findings findings) {
        if (document.path("openapi").asText("").startsWith("3.1")) {
            return;
        }
        TreeWalk.meaningfulObjects(document, (place, object) -> {
            if (object.path("$ref").isTextual() && object.size() > 1) {
                List<String> siblings = new ArrayList<>();
                object.fieldNames().forEachRemaining(siblings::add);
                siblings.removeIf(name -> name.equals("$ref") || name.startsWith("x-"));
                if (!siblings.isEmpty()) {
                    findings.warning("ref-siblings", file, place.pointer(), siblings + " beside $ref is ignored");
                }
            }
        });
    }
}
