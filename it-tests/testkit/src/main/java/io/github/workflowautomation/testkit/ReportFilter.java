package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A condition on the rows of a report. Each column of this tenant's reports is exposed as a filter, under its heading.
 *
 * @param column what it looks at
 * @param operator how it compares, by the vendor's names (T)
 * @param values what with: one value, or the two ends of a range
 */
record ReportFilter(ReportDefinition.Column column, String operator, List<String> values) {
    static final String EQUALS = "Equals";

    private static final String NUMBER = "-?\\d+(\\.\\d+)?";

    /** Those in the body of a run: each by its label, with a value or the two ends of a range (T). */
    static List<ReportFilter> ofRun(ReportDefinition report, JsonValue body) {
        return body.isNull() ? List.of() : parse(body, filter -> ofLabel(report, filter));
    }

    /** Those in the query of an export: each by what it looks at, with an operator (S). */
    static List<ReportFilter> ofExport(ReportDefinition report, ApiRequest request) {
        return request.query("filters")
                .map(text -> parse(json(text), filter -> ofMapping(report, filter)))
                .orElse(List.of());
    }

    boolean holds(RequestEntry request) {
        String cell = column.cell().of(request).asString().orElse("");
        if (values.size() > 1) {
            return order(cell, values.get(0)) >= 0 && order(cell, values.get(1)) <= 0;
        }
        String value = values.get(0);
        return switch (operator) {
            case EQUALS -> cell.equalsIgnoreCase(value);
            case "Not_Equals" -> !cell.equalsIgnoreCase(value);
            case "Contains" -> contains(cell, value);
            case "Not_Contains" -> !contains(cell, value);
            case "Begins_With" -> folded(cell).startsWith(folded(value));
            case "Ends_With" -> folded(cell).endsWith(folded(value));
            case "Greater_Than" -> order(cell, value) > 0;
            case "Greater_Than_Eq_To" -> order(cell, value) >= 0;
            case "Less_Than" -> order(cell, value) < 0;
            case "Less_Than_Eq_To" -> order(cell, value) <= 0;
            case "Is_Empty" -> cell.isEmpty();
            case "Is_Not_Empty" -> !cell.isEmpty();
            default -> throw Refusal.badRequest("there is no operator " + operator);
        };
    }

    private static ReportFilter ofLabel(ReportDefinition report, JsonValue filter) {
        String label = text(filter, "label");
        JsonValue value = filter.get("value").orElseThrow(() -> Refusal.badRequest("a filter has a value"));
        List<String> values =
                value instanceof JsonArray range && range.elements().size() == 2
                        ? range.elements().stream()
                                .map(end -> end.asString().orElse(""))
                                .toList()
                        : List.of(value.asString().orElse(""));
        return new ReportFilter(column(report, column -> column.title().equals(label), label), EQUALS, values);
    }

    private static ReportFilter ofMapping(ReportDefinition report, JsonValue filter) {
        String field = text(filter, "field");
        JsonValue data = filter.get("data").orElse(filter);
        String value = data.get("value").flatMap(JsonValue::asString).orElse("");
        return new ReportFilter(
                column(report, column -> column.mapping().equals(field), field),
                text(data, "comparison"),
                List.of(value));
    }

    private static ReportDefinition.Column column(
            ReportDefinition report, Predicate<ReportDefinition.Column> wanted, String name) {
        return report.columns().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("the report has no filter " + name));
    }

    private static List<ReportFilter> parse(JsonValue filters, Function<JsonValue, ReportFilter> read) {
        if (!(filters instanceof JsonArray array)) {
            throw Refusal.badRequest("filters must be a JSON array");
        }
        return array.elements().stream().map(read).toList();
    }

    private static JsonValue json(String text) {
        try {
            return JsonValue.parse(text);
        } catch (IllegalArgumentException notJson) {
            throw Refusal.badRequest("filters must be a JSON array");
        }
    }

    private static String text(JsonValue object, String name) {
        return object.get(name)
                .flatMap(JsonValue::asString)
                .orElseThrow(() -> Refusal.badRequest("a filter has a " + name));
    }

    private static boolean contains(String cell, String value) {
        return folded(cell).contains(folded(value));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Numbers as numbers, anything else as text, and dates with it. */
    private static int order(String cell, String value) {
        return cell.matches(NUMBER) && value.matches(NUMBER)
                ? new BigDecimal(cell).compareTo(new BigDecimal(value))
                : cell.compareToIgnoreCase(value);
    }
}
