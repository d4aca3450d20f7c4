package io.github.workflowautomation.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The report for programs. */
final class JsonReport {
    private JsonReport() {}

    static String of(LiveReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        report.stopped().ifPresent(reason -> root.put("stopped", reason));
        ObjectNode counts = root.putObject("counts");
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict.toString(), report.count(verdict));
        }
        ArrayNode proven = root.putArray("proven");
        report.proven().forEach(result -> proven.add(result.id()));
        report.learned().forEach(root.putArray("learned")::add);
        report.questions().forEach(root.putArray("toDecide")::add);
        ArrayNode operations = root.putArray("operations");
        report.results().forEach(result -> operation(operations.addObject(), result));
        return root.toPrettyString() + "\n";
    }

    private static void operation(ObjectNode node, OperationResult result) {
        node.put("id", result.id());
        node.put("section", result.section());
        node.put("call", result.call());
        node.put("evidence", result.isProven() ? "L" : result.evidence());
        node.put("verdict", result.verdict().toString());
        result.statuses().forEach(node.putArray("statuses")::add);
        node.put("note", result.note());
        ArrayNode differences = node.putArray("differences");
        for (Difference difference : result.differences()) {
            differences
                    .addObject()
                    .put("pointer", difference.pointer())
                    .put("expected", difference.expected())
                    .put("seen", difference.seen());
        }
    }
}
