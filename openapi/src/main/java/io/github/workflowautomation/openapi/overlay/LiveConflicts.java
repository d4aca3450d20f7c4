package io.github.workflowautomation.openapi.overlay;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import java.util.Map;
import java.util.Set;

/** Lists where an overlay insists on something else than what a tenant's own document says. */
final class LiveConflicts {

    /** Names and prose are ours to choose; what begins with x- is ours anyway. */
    private static final Set<String> OURS = Set.of("operationId", "description", "summary", "example", "examples");

    private LiveConflicts() {}

    static void report(
            OverlayAction action, Map<JsonPointer, JsonNode> matches, ObjectNode document, Findings findings) {
        for (Map.Entry<JsonPointer, JsonNode> match : matches.entrySet()) {
            if (!isLive(match.getKey(), document)) {
                continue;
            }
            if (action.update() == null) {
                add(action, match.getKey(), findings);
            } else {
                compare(action, match.getKey(), match.getValue(), action.update(), findings);
            }
        }
    }

    private static boolean isLive(JsonPointer place, ObjectNode document) {
        String[] steps = place.toString().split("/", 5);
        if (steps.length < 4 || !steps[1].equals("paths")) {
            return false;
        }
        JsonPointer operation = JsonPointer.compile("/paths/" + steps[2] + "/" + steps[3]);
        return document.at(operation).path("x-evidence").asText().equals("L");
    }

    private static void compare(
            OverlayAction action, JsonPointer place, JsonNode old, JsonNode update, Findings findings) {
        for (var member : update.properties()) {
            JsonNode said = old.get(member.getKey());
            if (said == null
                    || OURS.contains(member.getKey())
                    || member.getKey().startsWith("x-")) {
                continue;
            }
            JsonPointer at = place.appendProperty(member.getKey());
            if (said.isObject() && member.getValue().isObject()) {
                compare(action, at, said, member.getValue(), findings);
            } else if (!said.equals(member.getValue())) {
                add(action, at, findings);
            }
        }
    }

    private static void add(OverlayAction action, JsonPointer place, Findings findings) {
        findings.warning(
                "overlay-conflict",
                action.file(),
                action.pointer(),
                "action " + action.number() + " insists on something else than the live document says at " + place);
    }
}
