package io.github.workflowautomation.openapi.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.openapi.tree.Place;

/**
 * A value that a path selects.
 *
 * @param place where it is
 * @param node the value
 */
public record Match(Place place, JsonNode node) {

    Match member(String name) {
        return new Match(place.child(name), node.get(name));
    }

    Match element(int index) {
        return new Match(place.child(index), node.get(index));
    }
}
