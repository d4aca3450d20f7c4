package io.github.workflowautomation.openapi.diff;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a body may look like, by media type, before and after. */
final class ContentPair {

    private final Comparison comparison;
    private final Unit unit;
    private final Located before;
    private final Located after;
    private final Direction direction;

    ContentPair(Comparison comparison, Unit unit, Located before, Located after, Direction direction) {
        this.comparison = comparison;
        this.unit = unit;
        this.before = before;
        this.after = after;
        this.direction = direction;
    }

    void compare() {
        Map<String, Located> were = byType(before);
        Map<String, Located> are = byType(after);
        boolean other = !preferred(were).equals(preferred(are));
        were.forEach((type, was) -> {
            if (are.containsKey(type)) {
                media(was, are.get(type));
            } else if (!isCovered(type, are.keySet())) {
                unit.note(Rule.CONTENT_TYPE_REMOVED, other ? Source.BREAKING : Source.NONE, after, "no longer " + type);
            }
        });
        are.forEach((type, is) -> {
            if (!were.containsKey(type) && !isCovered(type, were.keySet())) {
                Rule rule = direction == Direction.REQUEST ? Rule.CONTENT_TYPE_ADDED : Rule.ANSWER_CONTENT_TYPE_ADDED;
                unit.note(rule, other ? Source.BREAKING : Source.NONE, is, direction + " may also be " + type);
            }
        });
    }

    private static Map<String, Located> byType(Located content) {
        Map<String, Located> byType = new LinkedHashMap<>();
        for (var entry : content.node().properties()) {
            String type = entry.getKey().toLowerCase(Locale.ROOT);
            int parameters = type.indexOf(';');
            byType.put(parameters < 0 ? type : type.substring(0, parameters).strip(), content.child(entry.getKey()));
        }
        return byType;
    }

    private static boolean isCovered(String type, Set<String> ranges) {
        String range = type.substring(0, type.indexOf('/') + 1) + "*";
        return ranges.contains("*/*") || ranges.contains(range);
    }

    /** The one of which the client makes its Java type: JSON before forms before the first. */
    private static String preferred(Map<String, Located> content) {
        return content.keySet().stream()
                .min(Comparator.comparing(ContentPair::rank))
                .orElse("");
    }

    private static int rank(String type) {
        List<String> order = List.of("json", "multipart", "urlencoded");
        for (int i = 0; i < order.size(); i++) {
            if (type.contains(order.get(i))) {
                return i;
            }
        }
        return order.size();
    }

    private void media(Located was, Located is) {
        comparison.schemas().compare(unit, was.child("schema"), is.child("schema"), direction);
        Located encoding = is.child("encoding");
        Set<String> parts = new TreeSet<>();
        was.child("encoding").node().fieldNames().forEachRemaining(parts::add);
        encoding.node().fieldNames().forEachRemaining(parts::add);
        for (String part : parts) {
            if (!was.child("encoding")
                    .child(part)
                    .node()
                    .equals(encoding.child(part).node())) {
                unit.note(
                        Rule.PART_ENCODING_CHANGED, encoding.child(part), "\"" + part + "\" is written in another way");
            }
        }
    }
}
