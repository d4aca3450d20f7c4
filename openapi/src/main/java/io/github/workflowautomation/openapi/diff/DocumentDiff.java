package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.tree.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares two documents. Both must be OpenAPI 3.x; what 3.0 and 3.1 say in different words is the same. */
public final class DocumentDiff {

    private final Ledger ledger = new Ledger();
    private final Comparison comparison;
    private final DocumentTree old;
    private final DocumentTree now;

    private DocumentDiff(ObjectNode before, ObjectNode after) {
        this.old = new DocumentTree(before);
        this.now = new DocumentTree(after);
        this.comparison = new Comparison(old, now, ledger);
    }

    /** What the step from one to the other changes, worst first. */
    public static List<Change> between(ObjectNode before, ObjectNode after) {
        return new DocumentDiff(before, after).changes();
    }

    private List<Change> changes() {
        Unit document = ledger.add(Unit.ofDocument());
        comparison.servers().ofDocument(document);
        comparison.security().ofDocument(document);
        operations();
        new SharedSchemas(comparison, ledger).compare();
        comparison.schemas().run();
        return ledger.changes();
    }

    private void operations() {
        Map<String, Operation> gone = byShape(old);
        Map<String, Operation> come = byShape(now);
        for (String shape : gone.keySet().toArray(String[]::new)) {
            if (come.containsKey(shape)) {
                pair(take(gone, shape), take(come, shape));
            }
        }
        Map<String, String> gonesId = byId(gone);
        byId(come).forEach((id, shape) -> {
            if (gonesId.containsKey(id)) {
                pair(take(gone, Objects.requireNonNull(gonesId.get(id))), take(come, shape));
            }
        });
        gone.values().forEach(operation -> single(operation, Rule.OPERATION_REMOVED, "the operation is gone"));
        come.values().forEach(operation -> single(operation, Rule.OPERATION_ADDED, "the operation is new"));
    }

    private static Map<String, Operation> byShape(DocumentTree document) {
        Map<String, Operation> byShape = new LinkedHashMap<>();
        for (Operation operation : Operation.allOf(document.root())) {
            byShape.put(operation.method() + " " + Comparison.shape(operation.path()), operation);
        }
        return byShape;
    }

    private static Operation take(Map<String, Operation> operations, String shape) {
        return Objects.requireNonNull(operations.remove(shape));
    }

    private static Map<String, String> byId(Map<String, Operation> operations) {
        Map<String, String> byId = new LinkedHashMap<>();
        operations.forEach((shape, operation) -> {
            String id = operation.node().path("operationId").asText("");
            if (!id.isEmpty()) {
                byId.put(id, shape);
            }
        });
        return byId;
    }

    private void pair(Operation was, Operation is) {
        Unit unit = ledger.add(Unit.ofOperation(is.name()));
        new OperationPair(comparison, unit, was, is).compare();
        comparison.schemas().run(); // at once, so that few wait
    }

    private void single(Operation operation, Rule rule, String detail) {
        Unit unit = ledger.add(Unit.ofOperation(operation.name()));
        unit.note(rule, new Located(operation.node(), operation.place()), detail);
    }
}
