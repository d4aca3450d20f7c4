package io.github.workflowautomation.api.support;

import java.util.List;

/**
 * A JSON array.
 *
 * @param elements the elements, in order
 */
public record JsonArray(List<JsonValue> elements) implements JsonValue {
    /**
     * Copies the elements.
     *
     * @param elements the elements, in order
     */
    public JsonArray {
        elements = List.copyOf(elements);
    }

    @Override
    public String toString() {
        return Masking.print(this);
    }
}
