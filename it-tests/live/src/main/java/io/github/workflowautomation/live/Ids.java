package io.github.workflowautomation.live;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids that came with the answers so far. Kept in memory for further calls and written nowhere. */
final class Ids {
    /** Enough for any number of samples. */
    private static final int MOST = 20;

    /** What else comes in place of an id does not go into a path. */
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._~@:-]*[A-Za-z0-9][A-Za-z0-9._~@:-]*");

    private final Map<String, Set<String>> known = new LinkedHashMap<>();
    private final Map<IdKind, Map<String, Set<String>>> candidates = new LinkedHashMap<>();
    private final Set<IdKind> asked = EnumSet.noneOf(IdKind.class);

    void add(IdKind kind, String id) {
        add(kind.name(), id);
    }

    /**
     * Adds an id of a thing that has no kind of its own.
     *
     * @param list the path of the list that it is from
     */
    void add(String list, String id) {
        Set<String> ids = known.computeIfAbsent(list, first -> new LinkedHashSet<>());
        if (ids.size() < MOST && USABLE.matcher(id).matches()) {
            ids.add(id);
        }
    }

    /**
     * Adds what may be an id, under a name that is not known for one.
     *
     * @param name the JSON name
     */
    void addCandidate(IdKind kind, String name, String id) {
        candidates
                .computeIfAbsent(kind, first -> new LinkedHashMap<>())
                .computeIfAbsent(name, first -> new LinkedHashSet<>())
                .add(id);
    }

    List<String> of(IdKind kind) {
        return of(kind.name());
    }

    List<String> of(String list) {
        return new ArrayList<>(known.getOrDefault(list, Set.of()));
    }

    boolean has(IdKind kind, String id) {
        return of(kind).stream().anyMatch(id::equalsIgnoreCase);
    }

    /** {@return what may be ids, by their JSON names} */
    Map<String, Set<String>> candidates(IdKind kind) {
        return candidates.getOrDefault(kind, Map.of());
    }

    /** The name was the id's: what stood under it are ids. */
    void confirm(IdKind kind, String name) {
        candidates(kind).getOrDefault(name, Set.of()).forEach(id -> add(kind, id));
        candidates.remove(kind);
    }

    /** Of this kind the candidates have been tried. */
    void asked(IdKind kind) {
        asked.add(kind);
    }

    boolean isAsked(IdKind kind) {
        return asked.contains(kind);
    }
}
