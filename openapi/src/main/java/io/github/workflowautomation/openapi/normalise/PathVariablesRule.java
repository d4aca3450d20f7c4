package io.github.workflowautomation.openapi.normalise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.PathTemplate;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the path parameters of an operation agree with the variables in its path. A generator that meets a variable
 * without a parameter leaves its braces in the URL.
 */
final class PathVariablesRule implements Rule {

    @Override
    public void apply(SectionDocument document, Findings findings) {
        for (Operation operation : document.operations()) {
            new Repair(document, operation, findings).run();
        }
    }

    private record Repair(SectionDocument document, Operation operation, Findings findings) {

        void run() {
            List<String> variables = new PathTemplate(operation.path()).variables();
            List<String> missing = new ArrayList<>(variables);
            missing.removeAll(names());
            List<String> extra = names();
            extra.removeAll(variables);
            if (missing.size() == 1 && extra.size() == 1) {
                rename(extra.get(0), missing.get(0));
            } else {
                extra.forEach(this::drop);
                missing.forEach(variable -> declare(variable, variables));
            }
            require();
        }

        private List<String> names() {
            List<String> names = new ArrayList<>();
            for (JsonNode parameter : parameters()) {
                if (isInPath(parameter)) {
                    names.add(nameOf(parameter));
                }
            }
            return names;
        }

        private JsonNode parameters() {
            return operation.node().path("parameters");
        }

        private JsonNode resolved(JsonNode parameter) {
            return PathItemParametersRule.resolved(document.root(), parameter);
        }

        private boolean isInPath(JsonNode parameter) {
            return resolved(parameter).path("in").asText().equals("path");
        }

        private String nameOf(JsonNode parameter) {
            return resolved(parameter).path("name").asText();
        }

        private int indexOf(String name) {
            for (int i = 0; i < parameters().size(); i++) {
                if (isInPath(parameters().get(i)) && nameOf(parameters().get(i)).equals(name)) {
                    return i;
                }
            }
            return -1;
        }

        private void rename(String from, String to) {
            int index = indexOf(from);
            ObjectNode renamed = resolved(parameters().get(index)).deepCopy();
            renamed.put("name", to);
            ((ArrayNode) parameters()).set(index, renamed);
            report("path parameter \"" + from + "\" is not in the path and \"" + to + "\" is not declared; renamed");
        }

        private void drop(String name) {
            ((ArrayNode) parameters()).remove(indexOf(name));
            report("path parameter \"" + name + "\" is not in the path; dropped");
        }

        // Next to its neighbour in the path: the order of the parameters is the order of the Java arguments.
        private void declare(String variable, List<String> variables) {
            int position = variables.indexOf(variable);
            int index = position == 0 ? 0 : indexOf(variables.get(position - 1)) + 1;
            ObjectNode parameter = document.root().objectNode();
            parameter.put("name", variable).put("in", "path").put("required", true);
            parameter.putObject("schema").put("type", "string");
            operation.node().withArrayProperty("parameters").insert(index, parameter);
            report("path variable \"" + variable + "\" is not declared; taken as a string");
        }

        private void require() {
            for (JsonNode parameter : parameters()) {
                if (isInPath(parameter)
                        && !resolved(parameter).path("required").asBoolean()
                        && resolved(parameter) instanceof ObjectNode object) {
                    object.put("required", true);
                    report("path parameter \"" + nameOf(parameter) + "\" is not required; made so");
                }
            }
        }

        private void report(String message) {
            findings.warning("path-variable", document.file(), operation.pointer(), message);
        }
    }
}
