package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.PathTemplate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Operations that a server cannot always tell apart: same method, some path fits both templates, and neither is more
 * specific than the other. Which of the two answers is then up to the server.
 */
public final class OverlappingTemplates {

    /** Two such operations; the first is the lesser by method and path. */
    public record Pair(Operation first, Operation second) {

        @Override
        public String toString() {
            return first.name() + " " + second.path();
        }
    }

    private final List<Pair> pairs;

    private OverlappingTemplates(List<Pair> pairs) {
        this.pairs = pairs;
    }

    public static OverlappingTemplates in(ObjectNode document) {
        Map<String, List<Operation>> byMethod = Operation.allOf(document).stream()
                .sorted(Comparator.comparing(Operation::path))
                .collect(Collectors.groupingBy(Operation::method, TreeMap::new, Collectors.toList()));
        List<Pair> pairs = new ArrayList<>();
        byMethod.values().forEach(operations -> addPairs(operations, pairs));
        return new OverlappingTemplates(List.copyOf(pairs));
    }

    private static void addPairs(List<Operation> operations, List<Pair> pairs) {
        List<PathTemplate> templates = operations.stream()
                .map(operation -> new PathTemplate(operation.path()))
                .toList();
        for (int i = 0; i < templates.size(); i++) {
            for (int j = i + 1; j < templates.size(); j++) {
                if (templates.get(i).overlapsAsEqual(templates.get(j))) {
                    pairs.add(new Pair(operations.get(i), operations.get(j)));
                }
            }
        }
    }

    public List<Pair> pairs() {
        return pairs;
    }

    /** One pair per line: method, path, path. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pairs.forEach(pair -> text.append(pair).append('\n'));
        return text.toString();
    }
}
