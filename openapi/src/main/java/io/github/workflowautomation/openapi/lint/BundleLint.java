package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import java.util.List;

/** Checks on a finished bundle. What is found here is an error: the generator relies on it. */
public final class BundleLint {

    private static final List<Check> CHECKS =
            List.of(new ReferenceCheck(), new OperationCheck(), new PathParameterCheck(), new LeakCheck());

    private BundleLint() {}

    /**
     * Checks a bundle.
     *
     * @param file name of the bundle's file, for messages
     */
    public static void check(String file, ObjectNode bundle, Findings findings) {
        CHECKS.forEach(check -> check.check(file, bundle, findings));
    }
}
