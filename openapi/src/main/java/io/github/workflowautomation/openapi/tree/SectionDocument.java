package io.github.workflowautomation.openapi.tree;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One section's document on its way through the pipeline. The rules change its tree in place.
 *
 * @param section name of the section, such as {@code task-dispatcher}
 * @param file name of the file, for messages
 * @param root the tree
 */
public record SectionDocument(String section, String file, ObjectNode root) {

    /** The operations in document order; a fresh list, so that a rule may change the tree while it goes through. */
    public List<Operation> operations() {
        return Operation.allOf(root);
    }
}
