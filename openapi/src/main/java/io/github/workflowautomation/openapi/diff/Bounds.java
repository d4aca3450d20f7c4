package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/** The keywords that limit a value by a number, and which of two numbers limits more. */
final class Bounds {

    static final List<String> KEYWORDS = List.of(
            "maximum",
            "minimum",
            "exclusiveMaximum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "maxItems",
            "minItems",
            "maxProperties",
            "minProperties",
            "multipleOf");

    private Bounds() {}

    static JsonNode tighter(String keyword, JsonNode one, JsonNode other) {
        return isTighter(keyword, other, one) ? other : one;
    }

    /** Whether some value fits the old bound and not the new one. */
    static boolean isTighter(String keyword, JsonNode bound, JsonNode old) {
        if (bound.isMissingNode()) {
            return false;
        }
        if (old.isMissingNode()) {
            return true;
        }
        BigDecimal now = bound.decimalValue();
        BigDecimal before = old.decimalValue();
        if (keyword.equals("multipleOf")) {
            return now.signum() == 0 || before.remainder(now).signum() != 0;
        }
        boolean upper = keyword.startsWith("max") || keyword.equals("exclusiveMaximum");
        return upper ? now.compareTo(before) < 0 : now.compareTo(before) > 0;
    }
}
