package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says in the end: references followed, parts of {@code allOf} put together, the ways of OpenAPI 3.0 and 3.1
 * to say the same brought to one.
 *
 * @param types its types without null; empty if it says none
 * @param nullable whether null is among its values
 * @param format the format, or an empty string
 * @param values the values of its enum, or null if it has none
 * @param properties its properties by name, in order
 * @param required names of the required ones
 * @param additional schema of the other properties, or true or false; null if nothing is said
 * @param items schema of the elements, or null
 * @param variants what {@code oneOf} and {@code anyOf} list, null aside
 * @param discriminator the discriminator, or null
 * @param bounds the limits on its values, by keyword
 * @param pattern all its patterns, or an empty string
 * @param others keywords that are compared as they are: default, not, description
 * @param marks readOnly, writeOnly, deprecated, x-secret: those that are set
 */
record Shape(
        Set<String> types,
        boolean nullable,
        String format,
        @Nullable Set<JsonNode> values,
        Map<String, Located> properties,
        Set<String> required,
        @Nullable Located additional,
        @Nullable Located items,
        List<Located> variants,
        @Nullable Located discriminator,
        Map<String, JsonNode> bounds,
        String pattern,
        Map<String, JsonNode> others,
        Set<String> marks) {

    /** Whether it says nothing of what a value looks like. */
    boolean isOpen() {
        return types.isEmpty() && values == null && properties.isEmpty() && items == null && variants.isEmpty();
    }

    /** Whether other properties than its own are refused. */
    boolean isClosed() {
        return additional != null
                && additional.node().isBoolean()
                && !additional.node().booleanValue();
    }

    /** Whether the generator makes a class of it. */
    boolean makesClass() {
        boolean strings = types.equals(Set.of("string")) && values != null;
        return !properties.isEmpty() || !variants.isEmpty() || strings;
    }

    boolean isLeftOut(Direction direction) {
        return direction.leavesOut(marks.contains("readOnly"), marks.contains("writeOnly"));
    }
}
