package io.github.workflowautomation.live;

import io.github.workflowautomation.client.VendorConventions;
import java.util.List;
import java.util.Optional;

/**
 * What the live check found. Holds no value of the tenant's: types, names of members, statuses.
 *
 * @param results the operations, in the order of the bundle
 * @param stopped why it ended before it was through, empty when it was
 * @param learned a line for each convention that differs from what was assumed, with the reason
 * @param questions what a person has to decide
 * @param overlay the types that were seen, as an OpenAPI overlay in YAML; empty when nothing was learned
 * @param conventions the conventions by which the client reads this tenant
 */
public record LiveReport(
        List<OperationResult> results,
        Optional<String> stopped,
        List<String> learned,
        List<String> questions,
        Optional<String> overlay,
        VendorConventions conventions) {
    /** {@return how many operations have a verdict} */
    public long count(Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }

    /** {@return the operations that are now known to be there: evidence L} */
    public List<OperationResult> proven() {
        return results.stream().filter(OperationResult::isProven).toList();
    }

    /** {@return the verdicts and how often each came, on one line} */
    String summary() {
        StringBuilder text = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            text.append(count(verdict)).append(' ').append(verdict).append(", ");
        }
        return text.append(proven().size()).append(" proven (L)").toString();
    }
}
