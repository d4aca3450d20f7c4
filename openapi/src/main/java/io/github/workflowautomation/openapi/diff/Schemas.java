package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Compares pairs of schemas, each pair once in each direction, and what they contain after them: a queue and no recursion,
 * so that no document is too deep and none goes round in circles.
 */
final class Schemas {

    private final DocumentTree old;
    private final DocumentTree now;
    private final Ledger ledger;
    private final Map<Direction, NodePairs<Unit>> units = new EnumMap<>(Direction.class);
    private final Deque<SchemaPair.Waiting> queue = new ArrayDeque<>();
    private final Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The pairs that were asked for, whether they are the same. */
    private final NodePairs<Boolean> same;

    /** Whether this comparison is made for such a question alone. */
    private final boolean isQuestion;

    Schemas(DocumentTree old, DocumentTree now, Ledger ledger) {
        this(old, now, ledger, new NodePairs<>(), false);
    }

    private Schemas(DocumentTree old, DocumentTree now, Ledger ledger, NodePairs<Boolean> same, boolean isQuestion) {
        this.old = old;
        this.now = now;
        this.ledger = ledger;
        this.same = same;
        this.isQuestion = isQuestion;
    }

    /** Has two schemas compared; the user is the operation, or the schema that contains them. */
    void compare(Unit user, Located before, Located after, Direction direction) {
        Located oldSchema = old.resolve(before);
        Located newSchema = now.resolve(after);
        if (!oldSchema.isThere() || !newSchema.isThere()) {
            return;
        }
        seen.add(oldSchema.node());
        seen.add(newSchema.node());
        units.computeIfAbsent(direction, any -> new NodePairs<>())
                .get(oldSchema.node(), newSchema.node(), () -> waiting(oldSchema, newSchema, direction))
                .usedBy(user);
    }

    private Unit waiting(Located oldSchema, Located newSchema, Direction direction) {
        Unit unit = ledger.add(Unit.ofSchemas(direction));
        queue.add(new SchemaPair.Waiting(unit, oldSchema, newSchema));
        return unit;
    }

    /** Compares all that is waiting. */
    void run() {
        while (!queue.isEmpty()) {
            new SchemaPair(this, queue.remove()).compare();
        }
    }

    boolean hasSeenOld(Located schema) {
        return seen.contains(old.resolve(schema).node());
    }

    boolean hasSeenNew(Located schema) {
        return seen.contains(now.resolve(schema).node());
    }

    Shape oldShape(Located schema) {
        return old.shapes().of(old.resolve(schema));
    }

    Shape newShape(Located schema) {
        return now.shapes().of(now.resolve(schema));
    }

    /** Whether two schemas are the same to callers: a comparison of its own that notes nothing. */
    boolean areSame(Located before, Located after) {
        JsonNode oldNode = old.resolve(before).node();
        JsonNode newNode = now.resolve(after).node();
        Boolean known = same.known(oldNode, newNode);
        if (known != null) {
            return known;
        }
        // What leads back to the pair is the same as long as the rest is: variants often build on what lists them.
        NodePairs<Boolean> supposed = isQuestion ? same : new NodePairs<>();
        supposed.put(oldNode, newNode, true);
        boolean answer = compareAlone(before, after, supposed);
        same.put(oldNode, newNode, answer);
        return answer;
    }

    private boolean compareAlone(Located before, Located after, NodePairs<Boolean> supposed) {
        Ledger own = new Ledger();
        Schemas schemas = new Schemas(old, now, own, supposed, true);
        Unit user = own.add(Unit.ofOperation("any"));
        schemas.compare(user, before, after, Direction.REQUEST);
        schemas.run();
        return own.changes().stream()
                .allMatch(change -> change.wire() == Wire.DOC && change.rule() != Rule.SCHEMA_REMOVED);
    }

    String oldName(Located schema) {
        return DocumentTree.sharedName(old.resolve(schema));
    }

    String newName(Located schema) {
        return DocumentTree.sharedName(now.resolve(schema));
    }
}
