package io.github.workflowautomation.openapi.gate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
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

    private final BiPredicate<JsonPointer, String> isKnown;
    private final List<Found> found = new ArrayList<>();

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
        scan.walk(root, JsonPointer.empty());
        return scan.found;
    }

    private void walk(JsonNode node, JsonPointer place) {
        if (node.isTextual()) {
            look(place, place, node.textValue());
        } else if (node instanceof ObjectNode object) {
            for (var member : object.properties()) {
                JsonPointer inner = place.appendProperty(member.getKey());
                if (!look(place, inner, member.getKey())) {
                    walk(member.getValue(), inner);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.get(i), place.appendIndex(i));
            }
        }
    }

    private boolean look(JsonPointer shown, JsonPointer place, String text) {
        Optional<Sensitive.Hit> hit = Sensitive.in(text);
        if (hit.isEmpty() || isKnown.test(place, text)) {
            return false;
        }
        found.add(new Found(shown, hit.get()));
        return true;
    }
}
