package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Compares what came with what is written: a number may be written otherwise, as {@code 1.0} for {@code "1"}, and that is
 * all.
 *
 * @param written what is written
 */
record SameJson(String written) {
    void requireAllOf(String came) {
        JsonValue first;
        try {
            first = JsonValue.parse(came.startsWith("\ufeff") ? came.substring(1) : came);
        } catch (IllegalArgumentException moreThanOne) {
            return; // an adapter reads one value, and leaves what is behind it
        }
        if (!same(JsonValue.parse(first.toJson()), JsonValue.parse(written))) {
            throw new AssertionError("What is written is not what came: " + written);
        }
    }

    private static boolean same(JsonValue one, JsonValue other) {
        if (one instanceof JsonObject object) {
            return other instanceof JsonObject
                    && Bundle.members(one).keySet().equals(Bundle.members(other).keySet())
                    && object.members().entrySet().stream()
                            .allMatch(member -> same(member.getValue(), Bundle.member(other, member.getKey())));
        }
        if (one instanceof JsonArray) {
            return other instanceof JsonArray && sameElements(one.elements(), other.elements());
        }
        return one.equals(other) || sameNumber(one.asString(), other.asString());
    }

    private static boolean sameElements(List<JsonValue> some, List<JsonValue> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!same(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameNumber(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.equals(other)) {
            return true;
        }
        try {
            return new BigDecimal(one.get()).compareTo(new BigDecimal(other.get())) == 0
                    || Double.parseDouble(one.get()) == Double.parseDouble(other.get());
        } catch (NumberFormatException none) {
            return false;
        }
    }
}
