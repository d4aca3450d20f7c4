package io.github.workflowautomation.openapi.normalise;

import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.Set;

/** Takes the body off GET and HEAD, because HTTP clients refuse to send it, and leaves a note that there was one. */
final class BodyOfReaderRule implements Rule {

    private static final Set<String> READERS = Set.of("get", "head");

    @Override
    public void apply(SectionDocument document, Findings findings) {
        for (Operation operation : document.operations()) {
            if (READERS.contains(operation.method()) && operation.node().remove("requestBody") != null) {
                operation.node().put("x-vendor-body", true);
                findings.warning(
                        "body-of-reader",
                        document.file(),
                        operation.pointer(),
                        "has a body, which clients do not send; removed");
            }
        }
    }
}
