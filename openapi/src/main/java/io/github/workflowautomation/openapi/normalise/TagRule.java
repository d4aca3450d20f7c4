package io.github.workflowautomation.openapi.normalise;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.SectionDocument;

/** One tag per section, because one tag is one Java interface; the vendor's own are kept beside it. */
final class TagRule implements Rule {

    @Override
    public void apply(SectionDocument document, Findings findings) {
        for (Operation operation : document.operations()) {
            JsonNode own = operation.node().remove("tags");
            if (own != null && !own.isEmpty()) {
                operation.node().set("x-vendor-tags", own);
            }
            operation.node().putArray("tags").add(document.section());
        }
        document.root().remove("tags");
    }
}
