package io.github.workflowautomation.openapi.diff;

import io.github.workflowautomation.openapi.tree.Operation;
import java.util.List;

/** An operation before and after. */
final class OperationPair {

    private final Comparison comparison;
    private final Unit unit;
    private final Operation was;
    private final Operation is;
    private final Located before;
    private final Located after;

    OperationPair(Comparison comparison, Unit unit, Operation was, Operation is) {
        this.comparison = comparison;
        this.unit = unit;
        this.was = was;
        this.is = is;
        this.before = new Located(was.node(), was.place());
        this.after = new Located(is.node(), is.place());
    }

    void compare() {
        address();
        names();
        words();
        new ParameterList(comparison, unit, was, is).compare();
        new BodyPair(comparison, unit, before, after).compare();
        new ResponsesPair(comparison, unit, before, after).compare();
        comparison.security().ofOperation(unit, before, after);
        comparison.servers().ofOperation(unit, was, is);
        if (!before.child("callbacks").node().equals(after.child("callbacks").node())) {
            unit.note(Rule.CALLBACK_CHANGED, after.child("callbacks"), "what the server calls is another");
        }
    }

    private void address() {
        if (!was.method().equals(is.method())) {
            unit.note(Rule.METHOD_CHANGED, after, "was " + was.name());
        }
        String shape = Comparison.shape(was.path());
        if (!shape.equals(Comparison.shape(is.path()))) {
            unit.note(Rule.PATH_CHANGED, after, "was " + was.path());
        } else if (!was.path().equals(is.path())) {
            unit.note(Rule.PATH_VARIABLE_RENAMED, after, "was " + was.path());
        }
        boolean wasRemoved = before.flag("x-vendor-removed");
        boolean isRemoved = after.flag("x-vendor-removed");
        if (wasRemoved != isRemoved) {
            unit.note(
                    isRemoved ? Rule.OPERATION_VENDOR_REMOVED : Rule.OPERATION_VENDOR_RESTORED,
                    after,
                    isRemoved
                            ? "the vendor has it no more; it stays here, deprecated, so that callers compile"
                            : "the vendor has it again");
        }
    }

    private void names() {
        changed("operationId", Rule.OPERATION_ID_CHANGED);
        changed("x-safety", Rule.SAFETY_CHANGED);
        String section = before.node().path("tags").path(0).asText("");
        String now = after.node().path("tags").path(0).asText("");
        if (!section.equals(now)) {
            unit.note(Rule.SECTION_CHANGED, after, "was in " + orNone(section) + ", is in " + orNone(now));
        }
    }

    private void changed(String member, Rule rule) {
        String old = before.text(member);
        String now = after.text(member);
        if (!old.equals(now)) {
            unit.note(rule, after, "was " + orNone(old) + ", is " + orNone(now));
        }
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }

    private void words() {
        if (before.flag("deprecated") != after.flag("deprecated")) {
            unit.note(after.flag("deprecated") ? Rule.DEPRECATED : Rule.NO_LONGER_DEPRECATED, after, "operation");
        }
        for (String member : List.of("summary", "description")) {
            if (!before.text(member).equals(after.text(member))) {
                unit.note(Rule.DESCRIPTION_CHANGED, after, member);
            }
        }
    }
}
