package io.github.workflowautomation.openapi.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One step of a path: selectors applied to each value so far, or also to everything below it.
 *
 * @param descendants whether it starts with two dots
 */
record Segment(boolean descendants, List<Selector> selectors) {

    void select(Match match, JsonNode root, List<Match> selected) {
        for (Selector selector : selectors) {
            selector.select(match, root, selected);
        }
        if (descendants) {
            Selector.children(match).forEach(child -> select(child, root, selected));
        }
    }

    boolean isSingular() {
        return !descendants && selectors.size() == 1 && selectors.get(0).isSingular();
    }
}
