package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.openapi.tree.Place;

/**
 * A node of a document and where it stands.
 *
 * @param node the node; a missing node if there is none
 * @param at its place
 */
record Located(JsonNode node, Place at) {

    Located child(String name) {
        return new Located(node.path(name), at.child(name));
    }

    Located child(int index) {
        return new Located(node.path(index), at.child(index));
    }

    boolean isThere() {
        return !node.isMissingNode();
    }

    String text(String name) {
        return node.path(name).asText("");
    }

    boolean flag(String name) {
        return node.path(name).asBoolean(false);
    }
}
