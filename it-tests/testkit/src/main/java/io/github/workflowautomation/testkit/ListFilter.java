package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A condition on the items of a list, as the older API documents it for users (D); on other lists it is inferred.
 *
 * @param field the name of a member of the items, in any case
 * @param comparison {@code eq}, {@code contains}, {@code lteq} or {@code gteq}
 * @param value what to compare with
 */
record ListFilter(String field, String comparison, String value) {
    private static final List<String> COMPARISONS = List.of("eq", "contains", "lteq", "gteq");

    /** Those of the query parameter {@code filters}. */
    static List<ListFilter> parse(String filters) {
        try {
            if (JsonValue.parse(filters) instanceof JsonArray array) {
                return array.elements().stream().map(ListFilter::of).toList();
            }
        } catch (IllegalArgumentException notJson) {
            throw Refusal.badRequest("filters must be a JSON array");
        }
        throw Refusal.badRequest("filters must be a JSON array");
    }

    boolean holds(Map<String, Object> item) {
        return item.entrySet().stream()
                .filter(member -> member.getKey().equalsIgnoreCase(field))
                .findFirst()
                .map(member -> compare(member.getValue().toString()))
                .orElse(false);
    }

    private boolean compare(String text) {
        return switch (comparison) {
            case "eq" -> text.equalsIgnoreCase(value);
            case "contains" -> text.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
            case "lteq" -> order(text) <= 0;
            default -> order(text) >= 0;
        };
    }

    /** Numbers as numbers, anything else as text, and dates with it. */
    private int order(String text) {
        String number = "-?\\d+(\\.\\d+)?";
        return text.matches(number) && value.matches(number)
                ? new BigDecimal(text).compareTo(new BigDecimal(value))
                : text.compareToIgnoreCase(value);
    }

    private static ListFilter of(JsonValue filter) {
        JsonValue data = filter.get("data").orElse(filter);
        ListFilter read = new ListFilter(text(filter, "field"), text(data, "comparison"), text(data, "value"));
        if (!COMPARISONS.contains(read.comparison())) {
            throw Refusal.badRequest("comparison must be one of " + String.join(", ", COMPARISONS));
        }
        return read;
    }

    private static String text(JsonValue object, String name) {
        return object.get(name)
                .flatMap(JsonValue::asString)
                .orElseThrow(() -> Refusal.badRequest("a filter has field, comparison and value"));
    }
}
