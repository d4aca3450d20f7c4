package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.References;

/** Every reference leads somewhere in the bundle. */
final class ReferenceCheck implements Check {

    @Override
    public void check(String file, ObjectNode bundle, Findings findings) {
        for (References.Reference reference : References.of(bundle)) {
            String target = reference.target();
            if (!target.startsWith("#/") || References.resolve(bundle, target).isMissingNode()) {
                findings.error("dangling-reference", file, reference.place().pointer(), "leads nowhere: " + target);
            }
        }
    }
}
