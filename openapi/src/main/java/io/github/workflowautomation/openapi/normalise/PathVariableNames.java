package io.github.workflowautomation.openapi.normalise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.PathTemplate;
import java.util.List;

/** Gives the path parameters of an operation the names that another template of the same shape has. */
public final class PathVariableNames {

    private PathVariableNames() {}

    /** Renames, in place, from the operation's own path to the variables of another. */
    public static void rename(ObjectNode root, Operation operation, String path) {
        List<String> names = new PathTemplate(path).variables();
        List<String> old = new PathTemplate(operation.path()).variables();
        JsonNode parameters = operation.node().path("parameters");
        for (int i = 0; i < parameters.size(); i++) {
            JsonNode parameter = PathItemParametersRule.resolved(root, parameters.get(i));
            int variable = old.indexOf(parameter.path("name").asText());
            if (parameter.path("in").asText().equals("path") && variable >= 0) {
                ObjectNode renamed = parameter.deepCopy();
                renamed.put("name", names.get(variable));
                ((ArrayNode) parameters).set(i, renamed);
            }
        }
    }
}
