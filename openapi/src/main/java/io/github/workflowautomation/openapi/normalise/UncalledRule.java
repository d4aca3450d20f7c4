package io.github.workflowautomation.openapi.normalise;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.List;

/** Leaves out what a client never calls: callbacks, links, and operations of the method TRACE. */
final class UncalledRule implements Rule {

    private static final List<String> KEYS = List.of("callbacks", "links");

    @Override
    public void apply(SectionDocument document, Findings findings) {
        TreeWalk.describedObjects(document.root(), (place, object) -> {
            boolean owner = object.has("responses") || object.has("description") || place.is("components");
            for (String key : KEYS) {
                if (owner && object.get(key) instanceof ObjectNode) {
                    object.remove(key);
                    findings.info("uncalled", document.file(), place.child(key).pointer(), "are left out");
                }
            }
        });
        for (Operation operation : document.operations()) {
            if (operation.method().equals("trace")) {
                Operation.pathItem(document.root(), operation.path()).remove("trace");
                findings.warning(
                        "uncalled", document.file(), operation.pointer(), "is left out; no client sends TRACE");
            }
        }
    }
}
