package io.github.workflowautomation.openapi.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;

/** A condition in a filter. */
@FunctionalInterface
interface Condition {

    // JSON has one kind of number: 1 and 1.0 are equal.
    Comparator<JsonNode> BY_VALUE = (one, other) -> {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    };

    /**
     * Tests a value.
     *
     * @param current what {@code @} stands for
     * @param root what {@code $} stands for
     */
    boolean test(JsonNode current, JsonNode root);

    default Condition not() {
        return (current, root) -> !test(current, root);
    }

    static Condition exists(Operand.Query query) {
        return (current, root) -> !query.select(current, root).isEmpty();
    }

    /** Two values that are both absent are equal; an absent one is equal to no value, not even to null. */
    static Condition equal(Operand one, Operand other) {
        return (current, root) -> {
            JsonNode first = one.value(current, root);
            JsonNode second = other.value(current, root);
            if (first.isMissingNode() || second.isMissingNode()) {
                return first.isMissingNode() && second.isMissingNode();
            }
            return first.equals(BY_VALUE, second);
        };
    }
}
