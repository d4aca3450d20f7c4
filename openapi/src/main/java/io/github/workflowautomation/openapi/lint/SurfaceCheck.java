package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.tree.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the committed dump of the client's signatures is that of a bundle, as far as this can be told without making the
 * client: each operation has its method in its section's interface, and there are no others.
 */
public final class SurfaceCheck {

    private static final Pattern INTERFACE = Pattern.compile("abstract interface \\S*\\.(\\w+Api)");
    private static final Pattern METHOD = Pattern.compile("  (?:\\w+ )*Call<.*> (\\w+)\\(.*\\)");

    private SurfaceCheck() {}

    /**
     * Compares.
     *
     * @param surface text of the dump
     * @return what does not fit, one operation or method each; empty if all fits
     */
    public static List<String> differences(ObjectNode bundle, String surface) {
        Set<String> operations = operations(bundle);
        Set<String> methods = methods(surface);
        List<String> differences = new ArrayList<>();
        operations.stream()
                .filter(name -> !methods.contains(name))
                .forEach(name -> differences.add("has no method " + name + ", which the bundle asks for"));
        methods.stream()
                .filter(name -> !operations.contains(name))
                .forEach(name -> differences.add("has the method " + name + ", which the bundle does not know"));
        return differences;
    }

    private static Set<String> operations(ObjectNode bundle) {
        Set<String> operations = new TreeSet<>();
        for (Operation operation : Operation.allOf(bundle)) {
            String section = operation.node().path("tags").path(0).asText("");
            operations.add(interfaceOf(section) + "."
                    + operation.node().path("operationId").asText(""));
        }
        return operations;
    }

    private static String interfaceOf(String section) {
        StringBuilder name = new StringBuilder();
        for (String word : section.split("-", -1)) {
            name.append(word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT));
            name.append(word.substring(Math.min(1, word.length())));
        }
        return name + "Api";
    }

    private static Set<String> methods(String surface) {
        Set<String> methods = new TreeSet<>();
        String current = "";
        for (String line : surface.lines().toList()) {
            Matcher header = INTERFACE.matcher(line);
            Matcher method = METHOD.matcher(line);
            if (header.matches()) {
                current = header.group(1);
            } else if (!line.startsWith(" ")) {
                current = "";
            } else if (!current.isEmpty() && method.matches()) {
                methods.add(current + "." + method.group(1));
            }
        }
        return methods;
    }
}
