package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.PathTemplate;
import io.github.workflowautomation.openapi.tree.References;
import java.util.ArrayList;
import java.util.List;

/** The path parameters of an operation are the variables of its path, each once. */
final class PathParameterCheck implements Check {

    @Override
    public void check(String file, ObjectNode bundle, Findings findings) {
        for (Operation operation : Operation.allOf(bundle)) {
            List<String> declared = new ArrayList<>();
            for (JsonNode parameter : operation.node().path("parameters")) {
                String reference = parameter.path("$ref").asText("");
                JsonNode resolved = reference.isEmpty() ? parameter : References.resolve(bundle, reference);
                if (resolved.path("in").asText().equals("path")) {
                    declared.add(resolved.path("name").asText());
                }
            }
            List<String> variables = new PathTemplate(operation.path()).variables();
            if (!sorted(declared).equals(sorted(variables))) {
                findings.error(
                        "path-parameters",
                        file,
                        operation.pointer(),
                        "declares " + declared + " for the variables " + variables);
            }
        }
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }
}
