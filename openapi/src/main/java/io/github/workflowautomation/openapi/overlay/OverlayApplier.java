package io.github.workflowautomation.openapi.overlay;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.jsonpath.Match;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Applies overlays in place and strictly: an action that matches nothing is an error, because it was written for
 * something that is no longer there.
 */
public final class OverlayApplier {

    // Deepest first, and in an array from the end, so that no removal moves what is still to be removed.
    private static final Comparator<JsonPointer> LAST_FIRST = Comparator.comparingInt(OverlayApplier::depth)
            .thenComparingInt(place -> place.last().getMatchingIndex())
            .reversed();

    private final Unmatched unmatched;
    private final Findings findings;

    public OverlayApplier(Findings findings) {
        this(Unmatched.none(), findings);
    }

    /**
     * Makes an applier.
     *
     * @param unmatched the targets that may match nothing
     */
    public OverlayApplier(Unmatched unmatched, Findings findings) {
        this.unmatched = unmatched;
        this.findings = findings;
    }

    public void apply(Overlay overlay, ObjectNode document) {
        overlay.actions().forEach(action -> apply(action, document));
    }

    private void apply(OverlayAction action, ObjectNode document) {
        Map<JsonPointer, JsonNode> matches = new LinkedHashMap<>();
        for (Match match : action.path().find(document)) {
            matches.put(match.place().pointer(), match.node());
        }
        if (matches.isEmpty()) {
            reportNoMatch(action);
            return;
        }
        LiveConflicts.report(action, matches, document, findings);
        boolean changed = action.update() == null
                ? remove(action, document, List.copyOf(matches.keySet()))
                : update(action, action.update(), matches);
        if (!changed) {
            findings.info(
                    "overlay-obsolete",
                    action.file(),
                    action.pointer(),
                    "action " + action.number() + " changes nothing: the document says so already");
        }
    }

    private void reportNoMatch(OverlayAction action) {
        if (action.mayMatchNothing()) {
            return;
        }
        String message = "action " + action.number() + " with the target " + action.target() + " matches nothing";
        if (unmatched.allows(action.file(), action.target())) {
            String advice = " since a live document came: take it out, or aim it anew";
            findings.warning("overlay-no-match", action.file(), action.pointer(), message + advice);
        } else {
            findings.error("overlay-no-match", action.file(), action.pointer(), message);
        }
    }

    private boolean update(OverlayAction action, JsonNode update, Map<JsonPointer, JsonNode> matches) {
        boolean changed = false;
        for (Map.Entry<JsonPointer, JsonNode> match : matches.entrySet()) {
            if (match.getValue() instanceof ArrayNode array) {
                append(action, array, update, match.getKey());
                changed = true;
            } else if (match.getValue() instanceof ObjectNode target && update instanceof ObjectNode source) {
                changed |= merge(action, target, source, match.getKey());
            } else {
                throw action.failure("does not fit " + match.getKey() + ": an object is merged into an object, and an"
                        + " entry is appended to an array");
            }
        }
        return changed;
    }

    private boolean merge(OverlayAction action, ObjectNode target, ObjectNode source, JsonPointer place) {
        boolean changed = false;
        for (var member : source.properties()) {
            JsonNode old = target.get(member.getKey());
            JsonNode value = member.getValue();
            if (old instanceof ObjectNode oldObject && value instanceof ObjectNode object) {
                changed |= merge(action, oldObject, object, place.appendProperty(member.getKey()));
            } else if (old instanceof ArrayNode oldArray && value instanceof ArrayNode array) {
                array.forEach(entry -> append(action, oldArray, entry, place.appendProperty(member.getKey())));
                changed |= !array.isEmpty();
            } else if (old != null && old.isContainerNode() && value.isContainerNode()) {
                throw action.failure("mixes an object and an array at " + place.appendProperty(member.getKey()));
            } else if (!Objects.equals(old, value)) {
                target.set(member.getKey(), value.deepCopy());
                changed = true;
            }
        }
        return changed;
    }

    // The standard says to append, whatever is there already.
    private void append(OverlayAction action, ArrayNode array, JsonNode entry, JsonPointer place) {
        for (JsonNode old : array) {
            if (old.equals(entry)) {
                String message = "action " + action.number() + " appends to " + place + " what is there already";
                findings.warning("overlay-duplicate", action.file(), action.pointer(), message);
                break;
            }
        }
        array.add(entry.deepCopy());
    }

    private static boolean remove(OverlayAction action, ObjectNode document, List<JsonPointer> places) {
        for (JsonPointer place : places.stream().sorted(LAST_FIRST).toList()) {
            JsonPointer last = place.last();
            if (last == null) {
                throw action.failure("removes the whole document");
            }
            JsonNode parent = document.at(place.head());
            if (parent instanceof ArrayNode array) {
                array.remove(last.getMatchingIndex());
            } else {
                ((ObjectNode) parent).remove(last.getMatchingProperty());
            }
        }
        return true;
    }

    private static int depth(JsonPointer place) {
        int depth = 0;
        for (JsonPointer rest = place; !rest.matches(); rest = rest.tail()) {
            depth++;
        }
        return depth;
    }
}
