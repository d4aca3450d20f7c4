package io.github.workflowautomation.live;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Set;

/** The types that were seen, as a schema of OpenAPI 3.0. Claims nothing to be required: that it was always there is no proof. */
final class SeenSchema {
    private SeenSchema() {}

    static ObjectNode of(Seen seen) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        types.addAll(seen.types());
        boolean nullable = types.remove(JsonType.NULL);
        if (types.contains(JsonType.NUMBER)) {
            types.remove(JsonType.INTEGER);
        }
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (types.size() == 1) {
            fill(schema, types.iterator().next(), seen);
        } else if (types.size() > 1) {
            types.forEach(type -> fill(schema.withArray("oneOf").addObject(), type, seen));
        } else {
            schema.put("description", "Seen as null only.");
        }
        if (nullable) {
            schema.put("nullable", true);
        }
        return schema;
    }

    private static void fill(ObjectNode schema, JsonType type, Seen seen) {
        schema.put("type", type.word());
        if (type == JsonType.ARRAY) {
            schema.set("items", seen.items().map(SeenSchema::of).orElseGet(JsonNodeFactory.instance::objectNode));
        } else if (type == JsonType.OBJECT) {
            seen.mapped().ifPresent(values -> schema.set("additionalProperties", of(values)));
            seen.members()
                    .forEach((name, member) ->
                            schema.withObjectProperty("properties").set(name, of(member)));
        }
    }
}
