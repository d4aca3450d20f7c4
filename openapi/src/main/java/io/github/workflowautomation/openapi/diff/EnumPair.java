package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** The values of an enum before and after. */
final class EnumPair {

    private final Unit unit;
    private final Located after;
    private final Shape old;
    private final Shape now;

    EnumPair(Unit unit, Located after, Shape old, Shape now) {
        this.unit = unit;
        this.after = after;
        this.old = old;
        this.now = now;
    }

    void compare() {
        Set<JsonNode> were = old.values();
        Set<JsonNode> are = now.values();
        if (were == null && are == null) {
            return;
        }
        if (were == null || are == null) {
            unit.note(
                    were == null ? Rule.ENUM_DECLARED : Rule.ENUM_NO_LONGER_DECLARED,
                    source(),
                    after,
                    were == null ? "only " + are + " are allowed now" : "other values than " + were + " may be there");
            return;
        }
        for (JsonNode value : were) {
            if (!are.contains(value)) {
                unit.note(Rule.ENUM_VALUE_REMOVED, sourceOf(Rule.ENUM_VALUE_REMOVED), after, "no longer " + value);
            }
        }
        for (JsonNode value : are) {
            if (!were.contains(value)) {
                unit.note(Rule.ENUM_VALUE_ADDED, sourceOf(Rule.ENUM_VALUE_ADDED), after, "also " + value);
            }
        }
    }

    private Source source() {
        return sourceOf(Rule.ENUM_DECLARED);
    }

    // Only an enum of strings becomes a class.
    private Source sourceOf(Rule rule) {
        return now.types().contains("string") ? rule.source() : Source.NONE;
    }
}
