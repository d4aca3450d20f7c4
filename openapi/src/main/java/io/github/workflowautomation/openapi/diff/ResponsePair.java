package io.github.workflowautomation.openapi.diff;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One answer before and after: its content and its headers. */
final class ResponsePair {

    private final Comparison comparison;
    private final Unit unit;
    private final Located before;
    private final Located after;

    ResponsePair(Comparison comparison, Unit unit, Located before, Located after) {
        this.comparison = comparison;
        this.unit = unit;
        this.before = before;
        this.after = after;
    }

    void compare() {
        if (!before.text("description").equals(after.text("description"))) {
            unit.note(Rule.DESCRIPTION_CHANGED, after, "response");
        }
        new ContentPair(comparison, unit, before.child("content"), after.child("content"), Direction.RESPONSE)
                .compare();
        Map<String, Located> were = headers(comparison.old(), before);
        Map<String, Located> are = headers(comparison.now(), after);
        were.forEach((name, was) -> {
            if (are.containsKey(name)) {
                header(name, was, are.get(name));
            } else {
                unit.note(Rule.HEADER_REMOVED, was, "the header " + name + " is gone");
            }
        });
        are.forEach((name, is) -> {
            if (!were.containsKey(name)) {
                unit.note(Rule.HEADER_ADDED, is, "the header " + name + " is new");
            }
        });
    }

    private static Map<String, Located> headers(DocumentTree document, Located response) {
        Map<String, Located> headers = new LinkedHashMap<>();
        Located all = response.child("headers");
        for (var header : all.node().properties()) {
            headers.put(header.getKey().toLowerCase(Locale.ROOT), document.resolve(all.child(header.getKey())));
        }
        return headers;
    }

    private void header(String name, Located was, Located is) {
        if (was.flag("required") != is.flag("required")) {
            boolean always = is.flag("required");
            unit.note(
                    always ? Rule.HEADER_NOW_ALWAYS_THERE : Rule.HEADER_NOW_OPTIONAL,
                    is,
                    "the header " + name + (always ? " is always there now" : " is not always there any more"));
        }
        comparison.schemas().compare(unit, was.child("schema"), is.child("schema"), Direction.RESPONSE);
    }
}
