package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A schema before and after. What it contains is left to others. */
final class SchemaPair {

    private final Schemas schemas;
    private final Unit unit;
    private final Located before;
    private final Located after;
    private final Shape old;
    private final Shape now;

    SchemaPair(Schemas schemas, Waiting pair) {
        this.schemas = schemas;
        this.unit = pair.unit();
        this.before = pair.before();
        this.after = pair.after();
        this.old = schemas.oldShape(before);
        this.now = schemas.newShape(after);
    }

    /** One that is still to be compared: without its shapes, since many may wait. */
    record Waiting(Unit unit, Located before, Located after) {}

    void compare() {
        name();
        marks();
        nulls();
        if (types()) {
            formats();
            new EnumPair(unit, after, old, now).compare();
            limits();
            new ObjectPair(schemas, unit, before, after, old, now).compare();
            if (old.items() != null && now.items() != null) {
                schemas.compare(unit, old.items(), now.items(), direction());
            } else if (old.items() != null || now.items() != null) {
                items();
            }
            new VariantPair(schemas, unit, before, after, old, now).compare();
        }
    }

    private Direction direction() {
        return Objects.requireNonNull(unit.direction());
    }

    private void name() {
        String oldName = schemas.oldName(before);
        String newName = schemas.newName(after);
        if (!oldName.equals(newName) && (old.makesClass() || now.makesClass())) {
            unit.note(Rule.SCHEMA_RENAMED, after, named(oldName) + " is now " + named(newName));
        }
    }

    private static String named(String name) {
        return name.isEmpty() ? "a schema without a name" : "the schema " + name;
    }

    private void marks() {
        if (now.marks().contains("deprecated") != old.marks().contains("deprecated")) {
            boolean deprecated = now.marks().contains("deprecated");
            unit.note(deprecated ? Rule.DEPRECATED : Rule.NO_LONGER_DEPRECATED, after, "schema");
        }
        if (!Objects.equals(old.others().get("description"), now.others().get("description"))) {
            unit.note(Rule.DESCRIPTION_CHANGED, after, "schema");
        }
    }

    private void nulls() {
        if (old.nullable() != now.nullable()) {
            boolean open = now.isOpen() || old.isOpen();
            Rule rule = now.nullable() ? Rule.NULL_ALLOWED : Rule.NULL_REFUSED;
            if (!open) {
                unit.note(rule, after, now.nullable() ? "null is now a value" : "null is no value any more");
            }
        }
    }

    /** Compares the types; false if they have so little in common that the rest says nothing more. */
    private boolean types() {
        if (old.isOpen() || now.isOpen()) {
            if (old.isOpen() != now.isOpen()) {
                String kind = kind(now.isOpen() ? old : now);
                unit.note(
                        now.isOpen() ? Rule.TYPE_NO_LONGER_DECLARED : Rule.TYPE_DECLARED,
                        after,
                        now.isOpen() ? "was " + kind + ", is now open JSON" : "was open JSON, is now " + kind);
            }
            return false;
        }
        Set<String> were = numbers(old.types());
        Set<String> are = numbers(now.types());
        if (were.equals(are) || !old.variants().isEmpty() || !now.variants().isEmpty()) {
            return true;
        }
        unit.note(typeRule(were, are), after, "was " + kind(old) + ", is now " + kind(now));
        return false;
    }

    private static Rule typeRule(Set<String> were, Set<String> are) {
        if (!were.isEmpty() && (are.isEmpty() || are.containsAll(were))) {
            return Rule.TYPE_WIDENED;
        }
        return !are.isEmpty() && (were.isEmpty() || were.containsAll(are)) ? Rule.TYPE_NARROWED : Rule.TYPE_CHANGED;
    }

    // Every integer is a number.
    private static Set<String> numbers(Set<String> types) {
        Set<String> all = new TreeSet<>(types);
        if (all.contains("number")) {
            all.add("integer");
        }
        return all;
    }

    private static String kind(Shape shape) {
        return shape.types().isEmpty() ? "of no stated type" : String.join(" or ", shape.types());
    }

    private void formats() {
        if (!old.format().equals(now.format())) {
            Formats.Step step = Formats.step(old.types(), old.format(), now.format());
            String detail = "format was " + orNone(old.format()) + ", is now " + orNone(now.format());
            unit.note(step.rule(), step.source(), after, detail);
        }
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }

    private void items() {
        @Nullable JsonNode items = now.items() == null ? null : now.items().node();
        boolean said = items != null;
        unit.note(
                said ? Rule.TYPE_DECLARED : Rule.TYPE_NO_LONGER_DECLARED,
                after.child("items"),
                said ? "the elements have a schema now" : "the elements have no schema any more");
    }

    private void limits() {
        Set<String> keywords = new TreeSet<>(old.bounds().keySet());
        keywords.addAll(now.bounds().keySet());
        for (String keyword : keywords) {
            JsonNode was = old.bounds().getOrDefault(keyword, MissingNode.getInstance());
            JsonNode is = now.bounds().getOrDefault(keyword, MissingNode.getInstance());
            if (!was.equals(is)) {
                boolean tighter =
                        keyword.equals("uniqueItems") ? !is.isMissingNode() : Bounds.isTighter(keyword, is, was);
                unit.note(
                        tighter ? Rule.BOUND_TIGHTENED : Rule.BOUND_LOOSENED,
                        setOrList(keyword),
                        after,
                        keyword + " was " + orNone(was.asText()) + ", is now " + orNone(is.asText()));
            }
        }
        if (!old.pattern().equals(now.pattern())) {
            patterns();
        }
        if (!Objects.equals(old.others().get("default"), now.others().get("default"))) {
            unit.note(Rule.DEFAULT_CHANGED, after, "another default");
        }
        if (!Objects.equals(old.others().get("not"), now.others().get("not"))) {
            unit.note(Rule.EXCLUSION_CHANGED, after, "what \"not\" excludes is another");
        }
    }

    // The generator makes a Set of what is unique.
    private static Source setOrList(String keyword) {
        return keyword.equals("uniqueItems") ? Source.BREAKING : Source.NONE;
    }

    private void patterns() {
        if (old.pattern().isEmpty()) {
            unit.note(Rule.BOUND_TIGHTENED, after, "there is a pattern now");
        } else if (now.pattern().isEmpty()) {
            unit.note(Rule.BOUND_LOOSENED, after, "the pattern is gone");
        } else {
            unit.note(Rule.PATTERN_CHANGED, after, "another pattern");
        }
    }
}
