package io.github.workflowautomation.openapi.gate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Looks at every key and every text of a tree for what must not be published. The texts themselves are not shown. */
public final class SensitiveScan {

    /**
     * Something that was found.
     *
     * @param place the text; of a key, the object that has it, because the pointer would show the key
     */
    public record Found(JsonPointer place, Sensitive.Hit hit) {}

    /** The same keys and short texts come again and again. */
    private static final int REMEMBERED_LENGTH = 64;

    private final BiPredicate<JsonPointer, String> isKnown;
    private final List<Found> found = new ArrayList<>();
    private final Map<String, Optional<Sensitive.Hit>> remembered = new HashMap<>();
    private final Deque<Object> path = new ArrayDeque<>();

    private SensitiveScan(BiPredicate<JsonPointer, String> isKnown) {
        this.isKnown = isKnown;
    }

    /**
     * Scans a tree.
     *
     * @param isKnown tells by place and text what a person has found harmless
     */
    public static List<Found> scan(JsonNode root, BiPredicate<JsonPointer, String> isKnown) {
        SensitiveScan scan = new SensitiveScan(isKnown);
        scan.walk(root);
        return scan.found;
    }

    private void walk(JsonNode node) {
        if (node.isTextual()) {
            look(node.textValue(), false);
        } else if (node instanceof ObjectNode object) {
            for (var member : object.properties()) {
                path.addLast(member.getKey());
                if (!look(member.getKey(), true)) {
                    walk(member.getValue());
                }
                path.removeLast();
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                path.addLast(i);
                walk(array.get(i));
                path.removeLast();
            }
        }
    }

    private boolean look(String text, boolean isKey) {
        Optional<Sensitive.Hit> hit = text.length() > REMEMBERED_LENGTH
                ? Sensitive.in(text)
                : remembered.computeIfAbsent(text, Sensitive::in);
        if (hit.isEmpty()) {
            return false;
        }
        JsonPointer place = place();
        if (isKnown.test(place, text)) {
            return false;
        }
        found.add(new Found(isKey ? place.head() : place, hit.get()));
        return true;
    }

    // Built only when there is something to say: a pointer for each text would cost more than the looking.
    private JsonPointer place() {
        JsonPointer place = JsonPointer.empty();
        for (Object step : path) {
            place = step instanceof Integer index
                    ? place.appendIndex(index)
                    : place.appendProperty(String.valueOf(step));
        }
        return place;
    }
}
