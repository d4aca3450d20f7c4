package io.github.workflowautomation.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What covers what, as a page of Markdown.
 *
 * @param operations those of the bundle
 * @param methods the friendly methods that call an operation, by its id
 * @param typed the friendly methods that answer with more than open JSON
 */
record CoverageTable(List<BundleOperation> operations, Map<String, Set<String>> methods, Set<String> typed) {
    private static final String RAW = "raw client only";
    private static final String NOT_FOR_OUTSIDE = "raw client only (internal)";

    /** {@return the lines of the page} */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "# What covers what",
                "",
                "Written by the build from the calls that each friendly method makes, and checked by it. To take a change over:",
                "`./mvnw -pl it-tests/contract -am test -Dtest=CoverageTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dcoverage.write=true`",
                "",
                "Every operation has a method of its own in the raw client (`workflow.api(…)`), under the id in these tables.",
                "*Typed*: a friendly method answers with types of this library. *Open JSON*: a friendly method takes typed",
                "arguments, and the answer, whose shape is not public, comes as JSON. The letter is the evidence: D documented,",
                "S seen in code of the vendor, C catalogued, T in third-party code, I inferred, L seen live.",
                "",
                "## What the vendor's guide names",
                "",
                "| Function | Calls |",
                "| --- | --- |"));
        GuideFunctions.ALL.forEach((function, calls) -> lines.add("| " + function + " | " + code(calls) + " |"));
        lines.addAll(List.of(
                "",
                "## By section",
                "",
                "| Section | Operations | Typed | Open JSON | Raw client only | Friendly |",
                "| --- | --- | --- | --- | --- | --- |"));
        bySection().forEach((section, inIt) -> lines.add(summary(section, inIt)));
        lines.add(summary("**all**", operations));
        bySection().forEach((section, inIt) -> {
            lines.addAll(List.of(
                    "", "## " + section, "", "| Operation | | Mark | Covered by |", "| --- | --- | --- | --- |"));
            inIt.forEach(operation -> lines.add(row(operation)));
        });
        return lines;
    }

    private Map<String, List<BundleOperation>> bySection() {
        return operations.stream()
                .collect(Collectors.groupingBy(BundleOperation::section, TreeMap::new, Collectors.toList()));
    }

    private String summary(String section, List<BundleOperation> inIt) {
        long friendly = inIt.stream()
                .filter(operation -> methods.containsKey(operation.id()))
                .count();
        long withTypes = inIt.stream().filter(this::isTyped).count();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d %% |",
                section,
                inIt.size(),
                withTypes,
                friendly - withTypes,
                inIt.size() - friendly,
                100 * friendly / inIt.size());
    }

    private boolean isTyped(BundleOperation operation) {
        return methods.getOrDefault(operation.id(), Set.of()).stream().anyMatch(typed::contains);
    }

    private String row(BundleOperation operation) {
        Set<String> calls = methods.getOrDefault(operation.id(), Set.of());
        String covered = calls.isEmpty() ? (operation.isInternal() ? NOT_FOR_OUTSIDE : RAW) : code(calls);
        return "| `" + operation.id() + "` | `" + operation.call() + "` | " + operation.evidence() + " | " + covered
                + " |";
    }

    private static String code(Collection<String> calls) {
        return new TreeSet<>(calls).stream().map(call -> "`" + call + "`").collect(Collectors.joining(", "));
    }
}
