package io.github.workflowautomation.openapi.normalise;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.References;
import io.github.workflowautomation.openapi.tree.SectionDocument;

/** Moves the parameters that a path states for all its operations to each of them, ahead of the operation's own. */
final class PathItemParametersRule implements Rule {

    @Override
    public void apply(SectionDocument document, Findings findings) {
        ObjectNode root = document.root();
        for (Operation operation : document.operations()) {
            JsonNode shared = Operation.pathItem(root, operation.path()).path("parameters");
            if (!shared.isEmpty()) {
                prepend(root, shared, operation.node());
            }
        }
        for (var path : root.path("paths").properties()) {
            if (path.getValue() instanceof ObjectNode item && item.remove("parameters") != null) {
                findings.info(
                        "shared-parameters",
                        document.file(),
                        JsonPointer.empty().appendProperty("paths").appendProperty(path.getKey()),
                        "parameters of the path are written at each of its operations");
            }
        }
    }

    private static void prepend(ObjectNode root, JsonNode shared, ObjectNode operation) {
        ArrayNode own = operation.withArrayProperty("parameters");
        ArrayNode all = operation.arrayNode();
        for (JsonNode parameter : shared) {
            if (!contains(root, own, parameter)) {
                all.add(parameter.deepCopy());
            }
        }
        operation.set("parameters", all.addAll(own));
    }

    private static boolean contains(ObjectNode root, ArrayNode parameters, JsonNode wanted) {
        JsonNode one = resolved(root, wanted);
        for (JsonNode parameter : parameters) {
            JsonNode other = resolved(root, parameter);
            if (other.path("name").equals(one.path("name")) && other.path("in").equals(one.path("in"))) {
                return true;
            }
        }
        return false;
    }

    static JsonNode resolved(ObjectNode root, JsonNode parameter) {
        String reference = parameter.path("$ref").asText("");
        return reference.isEmpty() ? parameter : References.resolve(root, reference);
    }
}
