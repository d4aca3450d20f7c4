package io.github.workflowautomation.live;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What stood in the answers, by the place of its schema in the bundle: over all answers, as schemas are shared. */
final class SeenPlaces {
    private final MemberNames names;
    private final Map<JsonPointer, Seen> types = new LinkedHashMap<>();
    private final Set<JsonPointer> open = new LinkedHashSet<>();
    private final Set<JsonPointer> wrong = new LinkedHashSet<>();
    private final Set<JsonPointer> otherWords = new LinkedHashSet<>();
    private final Map<JsonPointer, Map<String, Seen>> more = new LinkedHashMap<>();
    private final Map<JsonPointer, Set<String>> missing = new LinkedHashMap<>();

    SeenPlaces(MemberNames names) {
        this.names = names;
    }

    void add(JsonPointer place, JsonValue value) {
        types.computeIfAbsent(place, first -> new Seen(names)).add(value);
    }

    void addOpen(JsonPointer place) {
        open.add(place);
    }

    void addWrong(JsonPointer place) {
        wrong.add(place);
    }

    void addOtherWord(JsonPointer place) {
        otherWords.add(place);
    }

    void addMore(JsonPointer place, String name, JsonValue value) {
        more.computeIfAbsent(place, first -> new TreeMap<>())
                .computeIfAbsent(name, first -> new Seen(names))
                .add(value);
    }

    void addMissing(JsonPointer place, String name) {
        missing.computeIfAbsent(place, first -> new TreeSet<>()).add(name);
    }

    /** {@return what stood where a schema is, by the schema's place} */
    Seen at(JsonPointer place) {
        return types.getOrDefault(place, new Seen(names));
    }

    /** {@return schemas that allow anything, for which something came} */
    Set<JsonPointer> open() {
        return open;
    }

    /** {@return schemas for which a value of another type came} */
    Set<JsonPointer> wrong() {
        return wrong;
    }

    /** {@return schemas with an enum for which another word came} */
    Set<JsonPointer> otherWords() {
        return otherWords;
    }

    /** {@return members that a schema does not have} */
    Map<JsonPointer, Map<String, Seen>> more() {
        return more;
    }

    /** {@return members that a schema calls required and that were not there} */
    Map<JsonPointer, Set<String>> missing() {
        return missing;
    }
}
