package io.github.workflowautomation.openapi.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.capture.CapturedDocument;
import io.github.workflowautomation.openapi.tree.SectionDocument;

/**
 * A captured document that has passed the gate.
 *
 * @param source as captured
 * @param root what will be committed: as received, without what must not be committed
 * @param prepared the same in the form that the merge expects
 */
record Incoming(CapturedDocument source, ObjectNode root, SectionDocument prepared) {

    String section() {
        return source.section();
    }
}
