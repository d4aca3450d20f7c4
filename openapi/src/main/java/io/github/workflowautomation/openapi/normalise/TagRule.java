package io.github.workflowautomation.openapi.normalise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.SectionDocument;

/** One tag per section, because one tag is one Java interface; the vendor's own are kept beside it. */
final class TagRule implements Rule {

    @Override
    public void apply(SectionDocument document, Findings findings) {
        for (Operation operation : document.operations()) {
            JsonNode own = operation.node().remove("tags");
            ArrayNode texts = operation.node().arrayNode();
            if (own != null) {
                own.forEach(tag -> texts.add(tag.isObject() ? tag.path("name").asText() : tag.asText()));
            }
            if (!texts.isEmpty()) {
                operation.node().set("x-vendor-tags", texts);
            }
            operation.node().putArray("tags").add(document.section());
        }
        document.root().remove("tags");
    }
}
