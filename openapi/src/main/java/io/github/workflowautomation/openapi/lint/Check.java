package io.github.workflowautomation.openapi.lint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;

/** One concern of the lint. */
@FunctionalInterface
interface Check {

    void check(String file, ObjectNode bundle, Findings findings);
}
