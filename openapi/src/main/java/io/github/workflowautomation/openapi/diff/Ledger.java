package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All units of a comparison. In the end it says which operations each change concerns, and each change once. */
final class Ledger {

    private final List<Unit> units = new ArrayList<>();

    Unit add(Unit unit) {
        units.add(unit);
        return unit;
    }

    private record Key(Rule rule, Wire wire, Source source, JsonPointer at, String detail) {}

    /** Lists of operations are shared between changes: there may be many of both. */
    private static final class Entry {
        private final Set<String> directions = new TreeSet<>();
        private List<String> operations = List.of();

        void add(List<String> more) {
            if (operations.isEmpty()) {
                operations = more;
            } else if (!operations.equals(more)) {
                Set<String> all = new TreeSet<>(operations);
                all.addAll(more);
                operations = List.copyOf(all);
            }
        }
    }

    /** The changes, worst first, then by place. */
    List<Change> changes() {
        Map<Key, Entry> entries = new LinkedHashMap<>();
        for (Unit unit : units) {
            if (!unit.notes().isEmpty()) {
                add(unit, entries);
            }
        }
        List<Change> changes = new ArrayList<>();
        entries.forEach((key, entry) -> changes.add(new Change(
                key.rule(),
                key.wire(),
                key.source(),
                String.join(" and ", entry.directions),
                key.at(),
                key.detail(),
                entry.operations)));
        changes.sort(Comparator.comparing(Change::wire)
                .thenComparing(Change::source)
                .reversed()
                .thenComparing(change -> change.at().toString())
                .thenComparing(Change::rule)
                .thenComparing(Change::detail)
                .thenComparing(Change::in));
        return changes;
    }

    private static void add(Unit unit, Map<Key, Entry> entries) {
        List<String> operations = unit.operations();
        @Nullable Direction direction = unit.direction();
        for (Unit.Note note : unit.notes()) {
            Key key = new Key(
                    note.rule(),
                    wire(note, direction, operations),
                    note.source(),
                    note.at().at().pointer(),
                    note.detail());
            Entry entry = entries.computeIfAbsent(key, any -> new Entry());
            entry.add(operations);
            if (direction != null && !operations.isEmpty()) {
                entry.directions.add(direction.toString());
            }
        }
    }

    // A schema that no operation uses is in nobody's request or answer.
    private static Wire wire(Unit.Note note, @Nullable Direction direction, List<String> operations) {
        if (direction == null) {
            return note.rule().wire(Direction.REQUEST);
        }
        return operations.isEmpty() ? Wire.DOC : note.rule().wire(direction);
    }
}
