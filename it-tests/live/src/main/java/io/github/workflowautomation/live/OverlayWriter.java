package io.github.workflowautomation.live;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes an overlay by which the bundle fits what was seen. */
final class OverlayWriter {
    private final KnownApi api;
    private final SeenPlaces seen;
    private final ObjectNode overlay = JsonNodeFactory.instance.objectNode();
    private final ArrayNode actions;

    OverlayWriter(KnownApi api, SeenPlaces seen) {
        this.api = api;
        this.seen = seen;
        overlay.put("overlay", "1.0.0");
        overlay.putObject("info")
                .put("title", "Types seen live")
                .put("description", "Made by the live check: types that a tenant's answers had, merged; no values.")
                .put("version", "1");
        this.actions = overlay.putArray("actions");
    }

    /** {@return the overlay in YAML, empty when there is nothing to say} */
    Optional<String> write(List<OperationResult> results) {
        seen.open().stream().filter(this::stands).forEach(this::fillOpen);
        seen.wrong().stream().filter(this::stands).forEach(this::correct);
        seen.otherWords().stream().filter(this::stands).forEach(place -> remove(place.appendProperty("enum")));
        seen.missing().forEach((place, names) -> {
            if (stands(place)) {
                relax(place, names);
            }
        });
        seen.more().forEach((place, members) -> {
            if (stands(place)) {
                extend(place, members);
            }
        });
        results.stream().filter(OperationResult::isProven).forEach(this::prove);
        return actions.isEmpty() ? Optional.empty() : Optional.of(OverlayYaml.of(overlay));
    }

    /** What is below a schema that is replaced goes with it. */
    private boolean stands(JsonPointer place) {
        for (JsonPointer above = place.head(); above != null && !above.matches(); above = above.head()) {
            if (seen.wrong().contains(above) && !becomesNullable(above)) {
                return false;
            }
        }
        return true;
    }

    private void fillOpen(JsonPointer place) {
        update(place, SeenSchema.of(seen.at(place)), "Left open so far.");
    }

    private void correct(JsonPointer place) {
        if (becomesNullable(place)) {
            update(place, JsonNodeFactory.instance.objectNode().put("nullable", true), "Seen as null, too.");
            return;
        }
        remove(place);
        ObjectNode schema = SeenSchema.of(seen.at(place));
        JsonNode said = api.document().at(place).path("description");
        if (said.isTextual() && !schema.has("description")) {
            schema.set("description", said);
        }
        ObjectNode parent = JsonNodeFactory.instance.objectNode();
        parent.set(place.last().getMatchingProperty(), schema);
        update(place.head(), parent, "Seen with another type.");
    }

    /** Null in place of a value, and the schema stands here and is no reference: nothing else is said. */
    private boolean becomesNullable(JsonPointer place) {
        SchemaView view = new SchemaView(api.document(), place);
        Set<JsonType> strange = EnumSet.noneOf(JsonType.class);
        strange.addAll(seen.at(place).types());
        strange.removeAll(view.types());
        return strange.equals(Set.of(JsonType.NULL)) && !view.isReference();
    }

    private void relax(JsonPointer place, Set<String> missing) {
        ArrayNode rest = JsonNodeFactory.instance.arrayNode();
        api.document().at(place).path("required").forEach(name -> {
            if (!missing.contains(name.asText())) {
                rest.add(name);
            }
        });
        remove(place.appendProperty("required"));
        if (!rest.isEmpty()) {
            ObjectNode schema = JsonNodeFactory.instance.objectNode();
            schema.set("required", rest);
            update(place, schema, "Members that were not always there are not required.");
        }
    }

    private void extend(JsonPointer place, Map<String, Seen> members) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        members.forEach((name, types) -> properties.set(name, SeenSchema.of(types)));
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.set("properties", properties);
        update(place, schema, "Members that were not known.");
    }

    private void prove(OperationResult result) {
        JsonPointer place = api.operation(result.id()).view().place();
        update(place, JsonNodeFactory.instance.objectNode().put("x-evidence", "L"), "Answered by a tenant.");
    }

    private void update(JsonPointer place, ObjectNode update, String reason) {
        action(place, reason).set("update", update);
    }

    private void remove(JsonPointer place) {
        action(place, "Makes room: merging would keep it.").put("remove", true);
    }

    private ObjectNode action(JsonPointer place, String reason) {
        return actions.addObject()
                .put("target", DocumentPath.of(place))
                .put("description", reason)
                .put("x-evidence", "L");
    }
}
