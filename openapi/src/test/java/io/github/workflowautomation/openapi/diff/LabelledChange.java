package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.load.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One of the changes of {@code labelled-changes.yaml}: what is done to the base document, and what that does to callers. */
record LabelledChange(int number, String change, String wire, String source, String rule, JsonNode edits) {

    static List<LabelledChange> all() {
        List<LabelledChange> all = new ArrayList<>();
        for (JsonNode one : read("changes: "
                        + text("labelled-changes.yaml")
                                .replaceAll("(?m)^#.*\n", "")
                                .replaceFirst("^", "\n"))
                .path("changes")) {
            all.add(new LabelledChange(
                    one.path("n").asInt(),
                    one.path("change").asText(),
                    one.path("wire").asText(),
                    one.path("source").asText(),
                    one.path("rule").asText(),
                    one.path("edit")));
        }
        return all;
    }

    static ObjectNode base() {
        return read(text("base.yaml"));
    }

    /** The base document with the change made. */
    ObjectNode changed() {
        ObjectNode document = base();
        edits.forEach(edit -> apply(edit, document));
        return document;
    }

    private static void apply(JsonNode edit, ObjectNode document) {
        if (edit.has("set")) {
            put(
                    document,
                    JsonPointer.compile(edit.get("set").asText()),
                    edit.get("to").deepCopy());
        } else if (edit.has("remove")) {
            take(document, JsonPointer.compile(edit.get("remove").asText()));
        } else {
            JsonNode moved = take(document, JsonPointer.compile(edit.get("move").asText()));
            put(document, JsonPointer.compile(edit.get("to").asText()), moved);
        }
    }

    private static void put(ObjectNode document, JsonPointer at, JsonNode value) {
        JsonNode holder = document.at(at.head());
        if (holder instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), value);
        } else if (at.last().getMatchingIndex() == holder.size()) {
            ((ArrayNode) holder).add(value);
        } else {
            ((ArrayNode) holder).set(at.last().getMatchingIndex(), value);
        }
    }

    private static JsonNode take(ObjectNode document, JsonPointer at) {
        JsonNode holder = document.at(at.head());
        JsonNode taken = holder instanceof ObjectNode object
                ? object.remove(at.last().getMatchingProperty())
                : ((ArrayNode) holder).remove(at.last().getMatchingIndex());
        return Objects.requireNonNull(taken, at.toString());
    }

    private static ObjectNode read(String text) {
        return new DocumentReader(new Findings()).read("test.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String resource) {
        try (InputStream in = LabelledChange.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return number + " " + change;
    }
}
