package io.github.workflowautomation.contract;

import java.util.Collection;

/**
 * What a run says of the operations.
 *
 * @param operations those of the bundle
 * @param overlaps those that only the right arguments tell apart
 */
record ContractReport(Collection<BundleOperation> operations, Overlaps overlaps) {
    /** {@return one line on how many were answered} */
    String answered(Samples.Query query, int unanswered) {
        long legacy = inSection("legacy-rest");
        long core = inSection("core-service");
        String arguments = query == Samples.Query.REQUIRED ? "required arguments only" : "every query parameter";
        return "Contract: " + (operations.size() - unanswered) + " of " + operations.size()
                + " operations of the bundle answered by Prism (" + (operations.size() - legacy - core)
                + " catalogued, " + legacy + " older REST, " + core + " core-service), with " + arguments;
    }

    /** {@return one line on those whose paths overlap} */
    String overlapping() {
        return "Contract: " + overlaps.operations().size() + " of these operations stand in " + overlaps.pairs()
                + " pairs that share a path for some argument (the id kpi, say); called with ids, which are UUIDs,"
                + " each was answered as itself";
    }

    private long inSection(String section) {
        return operations.stream()
                .filter(operation -> operation.section().equals(section))
                .count();
    }
}
