package io.github.workflowautomation.openapi.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import java.util.ArrayList;
import java.util.List;

/**
 * An OpenAPI Overlay 1.0 file.
 *
 * @param file its name, for messages
 * @param actions in the order in which they apply
 */
public record Overlay(String file, List<OverlayAction> actions) {

    /** Reads an overlay and refuses what is not understood, before anything is changed. */
    public static Overlay read(String file, ObjectNode root) {
        if (!root.path("overlay").asText("").equals("1.0.0")) {
            throw new ContentException(file, "is not an overlay of version 1.0.0");
        }
        JsonNode nodes = root.path("actions");
        if (!nodes.isArray() || nodes.isEmpty()) {
            throw new ContentException(file, "has no actions");
        }
        List<OverlayAction> actions = new ArrayList<>();
        for (JsonNode node : nodes) {
            actions.add(OverlayAction.read(file, actions.size() + 1, node));
        }
        return new Overlay(file, List.copyOf(actions));
    }
}
