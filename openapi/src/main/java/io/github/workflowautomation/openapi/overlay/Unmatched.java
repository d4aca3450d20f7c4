package io.github.workflowautomation.openapi.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.lock.JsonText;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The targets that matched nothing when a live document came. A vendor's change must not stop a build; so they are
 * recorded, and reported each time until a person has seen to them. Any other target that matches nothing is an error.
 */
public final class Unmatched {

    private final NavigableMap<String, NavigableSet<String>> recorded = new TreeMap<>();
    private final NavigableMap<String, NavigableSet<String>> found = new TreeMap<>();
    private final boolean recording;

    private Unmatched(boolean recording) {
        this.recording = recording;
    }

    /** Nothing is recorded, and nothing will be. */
    public static Unmatched none() {
        return new Unmatched(false);
    }

    /**
     * Reads a record.
     *
     * @param root the file's content; empty if there is none
     * @param recording whether what matches nothing is recorded from now on, instead of refused
     */
    public static Unmatched read(Optional<ObjectNode> root, boolean recording) {
        Unmatched unmatched = new Unmatched(recording);
        if (root.isPresent()) {
            for (var file : root.get().properties()) {
                for (JsonNode target : file.getValue()) {
                    put(unmatched.recorded, file.getKey(), target.asText());
                }
            }
        }
        return unmatched;
    }

    /** Whether a target may match nothing; to be asked about those that do. */
    boolean allows(String file, String target) {
        boolean allowed =
                recording || recorded.getOrDefault(file, new TreeSet<>()).contains(target);
        if (allowed) {
            put(found, file, target);
        }
        return allowed;
    }

    /** Whether there is anything to write. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found to match nothing, as JSON text; what matches again is in it no longer. */
    public String write() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, NavigableSet<String>> file : found.entrySet()) {
            ArrayNode targets = root.putArray(file.getKey());
            file.getValue().forEach(targets::add);
        }
        return JsonText.of(root);
    }

    private static void put(NavigableMap<String, NavigableSet<String>> targets, String file, String target) {
        targets.computeIfAbsent(file, key -> new TreeSet<>()).add(target);
    }
}
