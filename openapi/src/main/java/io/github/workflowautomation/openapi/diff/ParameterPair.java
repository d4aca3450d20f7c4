package io.github.workflowautomation.openapi.diff;

/** A parameter before and after. */
final class ParameterPair {

    private final Comparison comparison;
    private final Unit unit;
    private final Parameter was;
    private final Parameter is;
    private final boolean demandsBefore;

    ParameterPair(Comparison comparison, Unit unit, Parameter was, Parameter is, boolean demandsBefore) {
        this.comparison = comparison;
        this.unit = unit;
        this.was = was;
        this.is = is;
        this.demandsBefore = demandsBefore;
    }

    void compare() {
        presence();
        style();
        words();
        if (was.it().node().path("x-secret").asBoolean()
                != is.it().node().path("x-secret").asBoolean()) {
            unit.note(Rule.PARAMETER_SECRECY_CHANGED, is.it(), is + " is masked or not");
        }
        comparison.schemas().compare(unit, was.it().child("schema"), is.it().child("schema"), Direction.REQUEST);
        if (was.it().child("content").isThere() || is.it().child("content").isThere()) {
            new ContentPair(comparison, unit, was.it().child("content"), is.it().child("content"), Direction.REQUEST)
                    .compare();
        }
    }

    private void presence() {
        if (was.isRequired() != is.isRequired()) {
            boolean breaks = is.isRequired() && !demandsBefore;
            unit.note(
                    is.isRequired() ? Rule.PARAMETER_NOW_REQUIRED : Rule.PARAMETER_NOW_OPTIONAL,
                    breaks ? Source.BREAKING : Source.NONE,
                    is.it(),
                    is + " is now " + (is.isRequired() ? "required" : "optional"));
        }
        boolean wasAllowed = was.it().flag("allowEmptyValue");
        boolean isAllowed = is.it().flag("allowEmptyValue");
        if (wasAllowed != isAllowed) {
            unit.note(
                    isAllowed ? Rule.PARAMETER_EMPTY_VALUE_ALLOWED : Rule.PARAMETER_EMPTY_VALUE_REFUSED,
                    is.it(),
                    is + (isAllowed ? " may be empty now" : " may not be empty any more"));
        }
    }

    private void style() {
        boolean told = isStructured(was, true) && isStructured(is, false);
        boolean plainStyles = style(was).equals(style(is));
        if (!was.style().equals(is.style()) && (told || !plainStyles)) {
            unit.note(Rule.PARAMETER_STYLE_CHANGED, is.it(), is + " was " + was.style() + ", is now " + is.style());
        }
        if (was.it().flag("allowReserved") != is.it().flag("allowReserved")) {
            unit.note(Rule.PARAMETER_ENCODING_CHANGED, is.it(), is + " is escaped in another way");
        }
    }

    private static String style(Parameter parameter) {
        return parameter.style().replace(" exploded", "");
    }

    // A single value looks the same, exploded or not.
    private boolean isStructured(Parameter parameter, boolean ofOld) {
        Located schema = parameter.it().child("schema");
        var shape = ofOld
                ? comparison.schemas().oldShape(schema)
                : comparison.schemas().newShape(schema);
        return shape.types().contains("array") || shape.types().contains("object");
    }

    private void words() {
        if (was.it().flag("deprecated") != is.it().flag("deprecated")) {
            boolean deprecated = is.it().flag("deprecated");
            unit.note(deprecated ? Rule.DEPRECATED : Rule.NO_LONGER_DEPRECATED, is.it(), is.toString());
        }
        if (!was.it().text("description").equals(is.it().text("description"))) {
            unit.note(Rule.DESCRIPTION_CHANGED, is.it(), is.toString());
        }
        if (is.isInPath() && !was.name().equals(is.name())) {
            unit.note(Rule.PATH_VARIABLE_RENAMED, is.it(), "was \"" + was.name() + "\", is \"" + is.name() + "\"");
        }
    }
}
