package io.github.workflowautomation.openapi.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The types of one schema of 3.1, null among them, as 3.0 writes them. */
final class SchemaTypes {

    private static final String NULL = "null";

    private final ObjectNode schema;
    private final Consumer<String> lost;

    SchemaTypes(ObjectNode schema, Consumer<String> lost) {
        this.schema = schema;
        this.lost = lost;
    }

    void constant() {
        JsonNode constant = schema.get("const");
        if (constant == null) {
            return;
        }
        schema.remove("const");
        if (constant.isNull()) {
            schema.put("type", NULL);
            return;
        }
        schema.putArray("enum").add(constant);
        if (!schema.has("type") && !constant.isContainerNode()) {
            schema.put("type", constant.isTextual() ? "string" : numberOrBoolean(constant));
        }
    }

    private static String numberOrBoolean(JsonNode value) {
        if (value.isBoolean()) {
            return "boolean";
        }
        return value.isIntegralNumber() ? "integer" : "number";
    }

    void types() {
        JsonNode type = schema.get("type");
        List<String> types = new ArrayList<>();
        if (type != null && type.isTextual()) {
            types.add(type.textValue());
        } else if (type != null) {
            type.forEach(one -> types.add(one.asText()));
        }
        if (types.remove(NULL)) {
            schema.put("nullable", true);
        } else if (types.size() == 1) {
            schema.put("type", types.get(0));
            return;
        }
        if (types.size() == 1) {
            schema.put("type", types.get(0));
            return;
        }
        schema.remove("type");
        if (types.size() > 1) {
            lost.accept("3.0 has one type at most, not " + types + "; taken as open JSON");
        }
    }

    /** One of several that is null makes the whole nullable; a single one that is left needs no choice. */
    void alternatives() {
        for (String key : List.of("oneOf", "anyOf")) {
            if (schema.get(key) instanceof ArrayNode parts) {
                alternatives(key, parts);
            }
        }
    }

    private void alternatives(String key, ArrayNode parts) {
        int before = parts.size();
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (isNull(parts.get(i))) {
                parts.remove(i);
            }
        }
        if (parts.size() == before) {
            return;
        }
        schema.put("nullable", true);
        if (parts.isEmpty()) {
            schema.remove(key);
        } else if (parts.size() == 1) {
            schema.remove(key);
            schema.withArrayProperty("allOf").add(parts.get(0));
        }
    }

    /** What {@link #types()} has made of the type null. */
    private static boolean isNull(JsonNode schema) {
        return schema.size() == 1 && schema.path("nullable").asBoolean();
    }

    /** Readers of 3.0 stumble over a null among the values of an enum; nullable says it. */
    void nullInEnum() {
        if (!(schema.get("enum") instanceof ArrayNode values)) {
            return;
        }
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i).isNull()) {
                values.remove(i);
                schema.put("nullable", true);
            }
        }
        if (values.isEmpty()) {
            schema.remove("enum");
        }
    }
}
