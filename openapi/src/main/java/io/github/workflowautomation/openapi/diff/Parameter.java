package io.github.workflowautomation.openapi.diff;

import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.PathTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A parameter of an operation.
 *
 * @param in path, query, header or cookie
 * @param name its name
 * @param it the parameter itself
 */
record Parameter(String in, String name, Located it) {

    /** OpenAPI says that these are ignored: the media types and the security schemes give them. */
    private static final Set<String> IGNORED = Set.of("accept", "content-type", "authorization");

    /** Those of the path and of the operation, in order; an operation's own takes the place of the path's. */
    static Map<String, Parameter> of(DocumentTree document, Operation operation) {
        Located item = document.top().child("paths").child(operation.path());
        List<String> variables = new PathTemplate(operation.path()).variables();
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Located list : List.of(item, new Located(operation.node(), operation.place()))) {
            Located own = list.child("parameters");
            for (int i = 0; i < own.node().size(); i++) {
                Located resolved = document.resolve(own.child(i));
                Parameter parameter = new Parameter(resolved.text("in"), resolved.text("name"), resolved);
                if (!parameter.isIgnored()) {
                    parameters.put(parameter.key(variables), parameter);
                }
            }
        }
        return parameters;
    }

    private boolean isIgnored() {
        return in.equals("header") && IGNORED.contains(name.toLowerCase(Locale.ROOT));
    }

    /** What a server knows it by: variables of a path by their place, headers whatever their case. */
    private String key(List<String> variables) {
        return switch (in) {
            case "path" -> "path " + (variables.contains(name) ? String.valueOf(variables.indexOf(name)) : name);
            case "header" -> "header " + name.toLowerCase(Locale.ROOT);
            default -> in + " " + name;
        };
    }

    boolean isInPath() {
        return in.equals("path");
    }

    boolean isRequired() {
        return it.flag("required");
    }

    /** Whether the generated client keeps it in the same object as the other: one for queries, one for headers. */
    boolean isBeside(Parameter other) {
        return other.in.equals("query") == in.equals("query") && !other.isInPath() && !isInPath();
    }

    String style() {
        String style = it.text("style");
        boolean form = in.equals("query") || in.equals("cookie");
        String used = style.isEmpty() ? form ? "form" : "simple" : style;
        return used + (it.node().path("explode").asBoolean(used.equals("form")) ? " exploded" : "");
    }

    @Override
    public String toString() {
        return in + " parameter \"" + name + "\"";
    }
}
