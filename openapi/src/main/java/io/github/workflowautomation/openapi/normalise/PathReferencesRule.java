package io.github.workflowautomation.openapi.normalise;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.References;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.List;
import java.util.Map;

/** Writes out a path that refers to another one, or to a component. */
final class PathReferencesRule implements Rule {

    private static final int MAX_STEPS = 10;

    @Override
    public void apply(SectionDocument document, Findings findings) {
        ObjectNode root = document.root();
        ObjectNode paths = (ObjectNode) root.path("paths");
        for (Map.Entry<String, JsonNode> path : List.copyOf(paths.properties())) {
            JsonPointer place = JsonPointer.compile("/paths").appendProperty(path.getKey());
            JsonNode item = path.getValue();
            for (int i = 0; i < MAX_STEPS && item.path("$ref").isTextual(); i++) {
                item = References.resolve(root, item.path("$ref").textValue());
            }
            if (!path.getValue().path("$ref").isTextual()) {
                continue;
            }
            if (item instanceof ObjectNode target && !target.has("$ref")) {
                paths.set(path.getKey(), target.deepCopy());
                findings.info("path-reference", document.file(), place, "refers to another path; written out");
            } else {
                paths.remove(path.getKey());
                findings.warning(
                        "path-reference", document.file(), place, "refers to a path that is not there; dropped");
            }
        }
        if (root.get("components") instanceof ObjectNode components) {
            components.remove("pathItems");
        }
    }
}
