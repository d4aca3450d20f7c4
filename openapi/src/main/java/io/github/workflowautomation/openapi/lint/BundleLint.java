package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import java.util.List;
import java.util.Set;

/** Checks on a finished bundle. What is found here is an error: the generator relies on it. */
public final class BundleLint {

    private static final List<Check> CHECKS =
            List.of(new ReferenceCheck(), new OperationCheck(), new PathParameterCheck());

    private BundleLint() {}

    /**
     * Checks a bundle.
     *
     * @param file name of the bundle's file, for messages
     */
    public static void check(String file, ObjectNode bundle, Findings findings) {
        check(file, bundle, Set.of(), findings);
    }

    /**
     * Checks a bundle.
     *
     * @param file name of the bundle's file, for messages
     * @param kept texts that a person has found harmless although they look as if they must not be published
     */
    public static void check(String file, ObjectNode bundle, Set<String> kept, Findings findings) {
        CHECKS.forEach(check -> check.check(file, bundle, findings));
        new LeakCheck(kept).check(file, bundle, findings);
    }
}
