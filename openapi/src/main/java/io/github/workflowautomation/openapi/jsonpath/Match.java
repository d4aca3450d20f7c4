package io.github.workflowautomation.openapi.jsonpath;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value that a path selects.
 *
 * @param place where it is
 * @param node the value
 */
public record Match(JsonPointer place, JsonNode node) {

    Match member(String name) {
        return new Match(place.appendProperty(name), node.get(name));
    }

    Match element(int index) {
        return new Match(place.appendIndex(index), node.get(index));
    }
}
