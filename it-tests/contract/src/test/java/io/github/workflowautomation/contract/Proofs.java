package io.github.workflowautomation.contract;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** What a run has shown, by operation. Several threads may add to it. */
final class Proofs {
    private record Cell(String operationId, Proof proof) {}

    private final Map<Cell, Set<String>> shown = new ConcurrentHashMap<>();

    /** Adds what was shown. */
    void show(BundleOperation operation, Proof proof, String what) {
        shown.computeIfAbsent(new Cell(operation.id(), proof), cell -> new ConcurrentSkipListSet<>())
                .add(what);
    }

    /** {@return what was shown, in the order of the alphabet} */
    Set<String> all(BundleOperation operation, Proof proof) {
        return shown.getOrDefault(new Cell(operation.id(), proof), Set.of());
    }

    /** {@return how many of some operations something was shown of} */
    long count(Collection<BundleOperation> operations, Proof proof) {
        return operations.stream()
                .filter(operation -> !all(operation, proof).isEmpty())
                .count();
    }
}
