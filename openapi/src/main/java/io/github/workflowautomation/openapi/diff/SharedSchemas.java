package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The shared schemas that no operation has led to: they are classes of the client all the same. */
final class SharedSchemas {

    private final Comparison comparison;
    private final Ledger ledger;

    SharedSchemas(Comparison comparison, Ledger ledger) {
        this.comparison = comparison;
        this.ledger = ledger;
    }

    void compare() {
        Located were = schemas(comparison.old());
        Located are = schemas(comparison.now());
        Set<JsonNode> usedBefore = used(comparison.old());
        Set<JsonNode> usedNow = used(comparison.now());
        Unit unit = ledger.add(Unit.ofDocument());
        for (var schema : were.node().properties()) {
            Located was = were.child(schema.getKey());
            Located is = are.child(schema.getKey());
            if (is.isThere()) {
                pair(was, is);
            } else if (!usedBefore.contains(was.node())) {
                boolean isClass = comparison.schemas().oldShape(was).makesClass();
                unit.note(Rule.SCHEMA_REMOVED, source(isClass, Rule.SCHEMA_REMOVED), was, "the schema is gone");
            }
        }
        for (var schema : are.node().properties()) {
            Located is = are.child(schema.getKey());
            if (!were.child(schema.getKey()).isThere() && !usedNow.contains(is.node())) {
                boolean isClass = comparison.schemas().newShape(is).makesClass();
                unit.note(Rule.SCHEMA_ADDED, source(isClass, Rule.SCHEMA_ADDED), is, "the schema is new");
            }
        }
    }

    private void pair(Located was, Located is) {
        if (!comparison.schemas().hasSeenOld(was) && !comparison.schemas().hasSeenNew(is)) {
            comparison.schemas().compare(Unit.ofDocument(), was, is, Direction.RESPONSE);
        }
    }

    private static Source source(boolean isClass, Rule rule) {
        return isClass ? rule.source() : Source.NONE;
    }

    private static Located schemas(DocumentTree document) {
        return document.top().child("components").child("schemas");
    }

    /** What some reference leads to; if that changes, it is told where the reference is. */
    private static Set<JsonNode> used(DocumentTree document) {
        Set<JsonNode> used = Collections.newSetFromMap(new IdentityHashMap<>());
        TreeWalk.meaningfulObjects(document.root(), (place, object) -> {
            if (object.path("$ref").isTextual()) {
                used.add(document.resolve(new Located(object, place)).node());
            }
        });
        return used;
    }
}
