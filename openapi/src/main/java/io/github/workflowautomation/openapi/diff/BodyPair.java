package io.github.workflowautomation.openapi.diff;

/** The body of a request before and after. */
final class BodyPair {

    private final Comparison comparison;
    private final Unit unit;
    private final Located before;
    private final Located after;

    BodyPair(Comparison comparison, Unit unit, Located before, Located after) {
        this.comparison = comparison;
        this.unit = unit;
        this.before = comparison.old().resolve(before.child("requestBody"));
        this.after = comparison.now().resolve(after.child("requestBody"));
    }

    void compare() {
        if (!before.isThere() && !after.isThere()) {
            return;
        }
        if (!before.isThere()) {
            boolean required = after.flag("required");
            unit.note(
                    required ? Rule.BODY_ADDED_REQUIRED : Rule.BODY_ADDED,
                    after,
                    required ? "needs a body now" : "takes a body now");
            return;
        }
        if (!after.isThere()) {
            unit.note(Rule.BODY_REMOVED, before, "takes no body any more");
            return;
        }
        if (before.flag("required") != after.flag("required")) {
            boolean required = after.flag("required");
            unit.note(
                    required ? Rule.BODY_NOW_REQUIRED : Rule.BODY_NOW_OPTIONAL,
                    after,
                    "the body is now " + (required ? "required" : "optional"));
        }
        if (!before.text("description").equals(after.text("description"))) {
            unit.note(Rule.DESCRIPTION_CHANGED, after, "body");
        }
        new ContentPair(comparison, unit, before.child("content"), after.child("content"), Direction.REQUEST).compare();
    }
}
