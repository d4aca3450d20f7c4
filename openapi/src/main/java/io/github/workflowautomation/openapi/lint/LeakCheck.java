package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.gate.SensitiveScan;
import java.util.Set;

/** Nothing in the bundle looks like a secret, a person's address or some tenant's host. The text itself is not shown. */
final class LeakCheck implements Check {

    private final Set<String> kept;

    LeakCheck() {
        this(Set.of());
    }

    /**
     * Makes the check.
     *
     * @param kept texts that a person has found harmless
     */
    LeakCheck(Set<String> kept) {
        this.kept = kept;
    }

    @Override
    public void check(String file, ObjectNode bundle, Findings findings) {
        SensitiveScan.scan(bundle, (place, text) -> kept.contains(text))
                .forEach(found -> findings.error(
                        "leak",
                        file,
                        found.place(),
                        "holds what looks like " + found.hit().what()));
    }
}
