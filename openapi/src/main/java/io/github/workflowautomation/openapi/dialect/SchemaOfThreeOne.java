package io.github.workflowautomation.openapi.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Place;
import java.util.List;
import java.util.Map;

/** Writes a schema of JSON Schema 2020-12 as one of OpenAPI 3.0: the same where it can, a more open one where not. */
final class SchemaOfThreeOne {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    /** Said of the document, not of the data. */
    private static final List<String> SILENT = List.of("$comment", "$id", "$schema", "$anchor", "$vocabulary");

    private static final List<String> UNKNOWN = List.of(
            "$dynamicAnchor",
            "$dynamicRef",
            "if",
            "then",
            "else",
            "contains",
            "minContains",
            "maxContains",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentSchema");

    private final String file;
    private final Findings findings;

    SchemaOfThreeOne(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    ObjectNode converted(JsonNode schema, Place place) {
        if (schema.isBoolean()) {
            ObjectNode open = NODES.objectNode();
            if (!schema.booleanValue()) {
                open.putObject("not");
            }
            return open;
        }
        if (!(schema instanceof ObjectNode object)) {
            lost(place, "is no schema; taken as open JSON");
            return NODES.objectNode();
        }
        object.remove(SILENT);
        unknown(object, place);
        arrays(object, place);
        patterns(object, place);
        inner(object, place);
        SchemaTypes types = new SchemaTypes(object, message -> lost(place, message));
        types.constant();
        types.types();
        types.alternatives();
        types.nullInEnum();
        limit(object, "minimum", "exclusiveMinimum", 1);
        limit(object, "maximum", "exclusiveMaximum", -1);
        content(object);
        example(object);
        return reference(object);
    }

    private void unknown(ObjectNode schema, Place place) {
        for (String key : UNKNOWN) {
            if (schema.remove(key) != null) {
                lost(place, "3.0 has no " + key + "; left out");
            }
        }
    }

    private void arrays(ObjectNode schema, Place place) {
        if (schema.remove("prefixItems") != null) {
            schema.putObject("items");
            lost(place, "3.0 has no prefixItems; the items are open");
        } else if (schema.path("items").isArray()) {
            schema.putObject("items");
            lost(place, "lists its items one by one; they are open");
        }
    }

    private void patterns(ObjectNode schema, Place place) {
        if (schema.remove("patternProperties") != null) {
            schema.put("additionalProperties", true);
            lost(place, "3.0 has no patternProperties; other properties are open");
        }
    }

    private void inner(ObjectNode schema, Place place) {
        for (String key : List.of("items", "additionalProperties", "not")) {
            JsonNode value = schema.get(key);
            if (value != null && !(key.equals("additionalProperties") && value.isBoolean())) {
                schema.set(key, converted(value, place.child(key)));
            }
        }
        for (String key : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.get(key) instanceof ArrayNode parts) {
                for (int i = 0; i < parts.size(); i++) {
                    parts.set(i, converted(parts.get(i), place.child(key).child(i)));
                }
            }
        }
        if (schema.get("properties") instanceof ObjectNode properties) {
            Place at = place.child("properties");
            for (Map.Entry<String, JsonNode> property : properties.properties()) {
                property.setValue(converted(property.getValue(), at.child(property.getKey())));
            }
        }
    }

    /** A number as exclusive limit becomes the limit, said to be exclusive, if it is the stricter one. */
    private static void limit(ObjectNode schema, String limit, String exclusive, int stricter) {
        JsonNode bound = schema.get(exclusive);
        if (bound == null || !bound.isNumber()) {
            return;
        }
        schema.remove(exclusive);
        JsonNode other = schema.get(limit);
        if (other == null
                || !other.isNumber()
                || bound.decimalValue().compareTo(other.decimalValue()) * stricter >= 0) {
            schema.set(limit, bound);
            schema.put(exclusive, true);
        }
    }

    private static void content(ObjectNode schema) {
        String encoding = schema.path("contentEncoding").asText("");
        boolean media = schema.remove("contentMediaType") != null;
        schema.remove("contentEncoding");
        if (schema.path("type").asText().equals("string") && !schema.has("format")) {
            if (encoding.startsWith("base64")) {
                schema.put("format", "byte");
            } else if (media && encoding.isEmpty()) {
                schema.put("format", "binary");
            }
        }
    }

    private static void example(ObjectNode schema) {
        JsonNode examples = schema.get("examples");
        if (examples == null) {
            return;
        }
        schema.remove("examples");
        if (!schema.has("example") && examples.isArray() && !examples.isEmpty()) {
            schema.set("example", examples.get(0));
        }
    }

    /** In 3.0 nothing beside a reference counts. */
    private static ObjectNode reference(ObjectNode schema) {
        JsonNode reference = schema.get("$ref");
        if (reference == null || schema.size() == 1) {
            return schema;
        }
        schema.remove("$ref");
        ArrayNode parts = schema.withArrayProperty("allOf");
        parts.insert(0, NODES.objectNode().set("$ref", reference));
        return schema;
    }

    private void lost(Place place, String message) {
        findings.warning("dialect-3.1", file, place.pointer(), message);
    }
}
