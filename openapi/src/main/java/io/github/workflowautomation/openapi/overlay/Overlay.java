package io.github.workflowautomation.openapi.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An OpenAPI Overlay 1.0 file.
 *
 * @param file its name, for messages
 * @param actions in the order in which they apply
 */
public record Overlay(String file, List<OverlayAction> actions) {

    private static final Pattern OPERATION = Pattern.compile("\\$\\.paths\\['([^']+)'\\]\\.([a-z]+)");

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

    /** The operations that the overlay names for Java, each as method and path: the wrapper calls them by that name. */
    public Set<String> namedOperations() {
        Set<String> operations = new LinkedHashSet<>();
        for (OverlayAction action : actions) {
            Matcher target = OPERATION.matcher(action.target());
            if (action.update() != null && action.update().has("operationId") && target.matches()) {
                operations.add(target.group(2).toUpperCase(Locale.ROOT) + " " + target.group(1));
            }
        }
        return operations;
    }

    /** The operationIds that the overlay gives. */
    public Set<String> operationIds() {
        Set<String> ids = new LinkedHashSet<>();
        for (OverlayAction action : actions) {
            if (action.update() != null && action.update().has("operationId")) {
                ids.add(action.update().path("operationId").asText());
            }
        }
        return ids;
    }
}
