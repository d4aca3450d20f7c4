package io.github.workflowautomation.openapi.overlay;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.jsonpath.JsonPath;
import io.github.workflowautomation.openapi.jsonpath.JsonPathException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One action of an overlay.
 *
 * @param file the overlay's file, for messages
 * @param number which action of the file it is, counted from 1
 * @param target the path as written
 * @param path the path parsed
 * @param update what is merged into each match; null for a removal
 * @param mayMatchNothing whether no match is all right
 */
record OverlayAction(
        String file,
        int number,
        String target,
        JsonPath path,
        @Nullable JsonNode update,
        boolean mayMatchNothing) {

    private static final List<String> EVIDENCE = List.of("D", "S", "C", "T", "I", "L");
    private static final Set<String> KEYS = Set.of("target", "description", "update", "remove");

    static OverlayAction read(String file, int number, JsonNode node) {
        for (var member : node.properties()) {
            if (!KEYS.contains(member.getKey()) && !member.getKey().startsWith("x-")) {
                throw failure(file, number, "has the unknown member \"" + member.getKey() + "\"");
            }
        }
        String target = node.path("target").asText("");
        boolean remove = node.path("remove").asBoolean();
        JsonNode update = node.get("update");
        if (target.isEmpty() || remove == (update != null)) {
            throw failure(file, number, "needs a target, and either an update or remove: true");
        }
        requireReason(file, number, node);
        boolean mayMatchNothing = node.path("x-allow-no-match").asBoolean();
        return new OverlayAction(file, number, target, path(file, number, target), update, mayMatchNothing);
    }

    private static void requireReason(String file, int number, JsonNode node) {
        if (node.path("description").asText("").isBlank()
                || !EVIDENCE.contains(node.path("x-evidence").asText(""))) {
            throw failure(file, number, "needs a description that says why, and x-evidence, one of " + EVIDENCE);
        }
    }

    private static JsonPath path(String file, int number, String target) {
        try {
            return JsonPath.parse(target);
        } catch (JsonPathException e) {
            throw failure(file, number, "has the target " + target + ", which cannot be read: " + e.getMessage());
        }
    }

    /** The place of the action in its file. */
    JsonPointer pointer() {
        return pointer(number);
    }

    ContentException failure(String message) {
        return failure(file, number, "with the target " + target + " " + message);
    }

    private static ContentException failure(String file, int number, String message) {
        return new ContentException(file, pointer(number), "action " + number + " " + message);
    }

    private static JsonPointer pointer(int number) {
        return JsonPointer.empty().appendProperty("actions").appendIndex(number - 1);
    }
}
