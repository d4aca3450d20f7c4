package io.github.workflowautomation.openapi.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Something that is compared once: an operation, or a pair of schemas in one direction. Knows what uses it. */
final class Unit {

    /** Two that use only each other are used by nobody, and would be climbed for ever. */
    private static final int FAR = 1_000;

    private final @Nullable String operation;
    private final @Nullable Direction direction;
    private final List<Unit> users = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private @Nullable List<String> reachedFrom;

    private Unit(@Nullable String operation, @Nullable Direction direction) {
        this.operation = operation;
        this.direction = direction;
    }

    /** What was noticed, before it is known which operations it concerns. */
    record Note(Rule rule, Source source, Located at, String detail) {}

    static Unit ofOperation(String operation) {
        return new Unit(operation, null);
    }

    static Unit ofSchemas(Direction direction) {
        return new Unit(null, direction);
    }

    static Unit ofDocument() {
        return new Unit(null, null);
    }

    @Nullable
    Direction direction() {
        return direction;
    }

    List<Note> notes() {
        return notes;
    }

    void usedBy(Unit user) {
        users.add(user);
    }

    void note(Rule rule, Located at, String detail) {
        note(rule, rule.source(), at, detail);
    }

    void note(Rule rule, Source source, Located at, String detail) {
        notes.add(new Note(rule, source, at, detail));
    }

    /** The operations from which it is reached, sorted. */
    List<String> operations() {
        Unit holder = holder();
        List<String> known = holder.reachedFrom;
        if (known == null) {
            known = holder.search();
            holder.reachedFrom = known;
        }
        return known;
    }

    /** Most schemas are used in one place only: what leads there leads here. */
    private Unit holder() {
        Unit holder = this;
        for (int steps = 0; steps < FAR && holder.operation == null && holder.users.size() == 1; steps++) {
            holder = holder.users.get(0);
        }
        return holder;
    }

    private List<String> search() {
        Set<String> operations = new TreeSet<>();
        Set<Unit> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Unit> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Unit unit = open.pop();
            if (seen.add(unit)) {
                if (unit.operation != null) {
                    operations.add(unit.operation);
                }
                open.addAll(unit.users);
            }
        }
        return List.copyOf(operations);
    }
}
