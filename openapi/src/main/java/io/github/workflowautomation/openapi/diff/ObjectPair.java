package io.github.workflowautomation.openapi.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The properties of an object before and after. */
final class ObjectPair {

    private final Schemas schemas;
    private final Unit unit;
    private final Located before;
    private final Located after;
    private final Shape old;
    private final Shape now;

    ObjectPair(Schemas schemas, Unit unit, Located before, Located after, Shape old, Shape now) {
        this.schemas = schemas;
        this.unit = unit;
        this.before = before;
        this.after = after;
        this.old = old;
        this.now = now;
    }

    void compare() {
        Map<String, Located> were = written(old, true);
        Map<String, Located> are = written(now, false);
        Map<String, Located> gone = new LinkedHashMap<>(were);
        gone.keySet().removeAll(are.keySet());
        Map<String, Located> come = new LinkedHashMap<>(are);
        come.keySet().removeAll(were.keySet());
        Renames.between(gone, come).forEach((from, to) -> {
            renamed(from, to, Objects.requireNonNull(come.get(to)));
            gone.remove(from);
            come.remove(to);
        });
        gone.forEach(this::removed);
        come.forEach(this::added);
        are.forEach((name, schema) -> {
            if (were.containsKey(name)) {
                kept(name, were.get(name), schema);
            }
        });
        others();
    }

    private Direction direction() {
        return Objects.requireNonNull(unit.direction());
    }

    /** The properties that are written in this direction. */
    private Map<String, Located> written(Shape shape, boolean ofOld) {
        Map<String, Located> written = new LinkedHashMap<>();
        shape.properties().forEach((name, schema) -> {
            Shape own = ofOld ? schemas.oldShape(schema) : schemas.newShape(schema);
            if (!own.isLeftOut(direction())) {
                written.put(name, schema);
            }
        });
        return written;
    }

    private void renamed(String from, String to, Located schema) {
        boolean refused = direction() == Direction.REQUEST && (now.required().contains(to) || now.isClosed());
        unit.note(
                refused ? Rule.PROPERTY_RENAMED_REQUIRED : Rule.PROPERTY_RENAMED,
                schema,
                "\"" + from + "\" is now \"" + to + "\"");
    }

    private void removed(String name, Located schema) {
        boolean there = now.properties().containsKey(name);
        boolean refused = now.isClosed() && direction() == Direction.REQUEST;
        Rule rule = refused ? Rule.PROPERTY_REFUSED : Rule.PROPERTY_REMOVED;
        Source source = there ? Source.NONE : rule.source();
        String how = there ? "\" is no longer written in this direction" : "\" is gone";
        unit.note(rule, source, there ? schema : before.child("properties").child(name), "\"" + name + how);
    }

    private void added(String name, Located schema) {
        boolean required = now.required().contains(name);
        Source source = old.properties().containsKey(name) ? Source.NONE : Source.ADDITIVE;
        unit.note(
                required ? Rule.PROPERTY_ADDED_REQUIRED : Rule.PROPERTY_ADDED,
                source,
                schema,
                "\"" + name + "\" is new" + (required ? " and required" : ""));
    }

    private void kept(String name, Located was, Located is) {
        boolean wasRequired = old.required().contains(name);
        boolean isRequired = now.required().contains(name);
        if (wasRequired != isRequired) {
            unit.note(
                    isRequired ? Rule.PROPERTY_NOW_REQUIRED : Rule.PROPERTY_NOW_OPTIONAL,
                    presence(was, is, isRequired),
                    is,
                    "\"" + name + "\" is now " + (isRequired ? "required" : "optional"));
        }
        if (schemas.newShape(is).marks().contains("x-secret")
                != schemas.oldShape(was).marks().contains("x-secret")) {
            unit.note(Rule.PARAMETER_SECRECY_CHANGED, Source.NONE, is, "\"" + name + "\" is masked or not");
        }
        schemas.compare(unit, was, is, direction());
    }

    // An optional member that may be null has two methods more, to tell null from absent.
    private Source presence(Located was, Located is, boolean nowRequired) {
        if (!schemas.oldShape(was).nullable() || !schemas.newShape(is).nullable()) {
            return Source.NONE;
        }
        return nowRequired ? Source.BREAKING : Source.ADDITIVE;
    }

    private void others() {
        if (old.isClosed() != now.isClosed()) {
            unit.note(
                    now.isClosed() ? Rule.OTHER_PROPERTIES_REFUSED : Rule.OTHER_PROPERTIES_ALLOWED,
                    after,
                    "other properties are " + (now.isClosed() ? "refused now" : "allowed now"));
            return;
        }
        boolean wasTyped = old.additional() != null && old.additional().node().isObject();
        boolean isTyped = now.additional() != null && now.additional().node().isObject();
        if (wasTyped && isTyped) {
            schemas.compare(
                    unit,
                    Objects.requireNonNull(old.additional()),
                    Objects.requireNonNull(now.additional()),
                    direction());
        } else if (wasTyped != isTyped) {
            unit.note(
                    isTyped ? Rule.TYPE_DECLARED : Rule.TYPE_NO_LONGER_DECLARED,
                    after.child("additionalProperties"),
                    isTyped
                            ? "the other properties have a schema now"
                            : "the other properties have no schema any more");
        }
    }
}
