package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.PathTemplate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        List<Operation> operations = new ArrayList<>(Operation.allOf(document));
        operations.sort(Comparator.comparing(Operation::name));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            for (Operation other : operations.subList(i + 1, operations.size())) {
                if (overlap(operations.get(i), other)) {
                    pairs.add(new Pair(operations.get(i), other));
                }
            }
        }
        return new OverlappingTemplates(List.copyOf(pairs));
    }

    private static boolean overlap(Operation one, Operation other) {
        return one.method().equals(other.method())
                && new PathTemplate(one.path()).overlapsAsEqual(new PathTemplate(other.path()));
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
