package io.github.workflowautomation.openapi.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts the members of every object of a document into one fixed order. Arrays are left alone: the order of
 * {@code parameters} is the order of the Java arguments.
 */
final class DocumentOrder {

    private static final Map<String, Kind> IN_SCHEMA = Map.of(
            "items", Kind.SCHEMA,
            "additionalProperties", Kind.SCHEMA,
            "not", Kind.SCHEMA,
            "allOf", Kind.SCHEMA,
            "oneOf", Kind.SCHEMA,
            "anyOf", Kind.SCHEMA);

    private DocumentOrder() {}

    static ObjectNode of(ObjectNode document) {
        return (ObjectNode) ordered(document, Kind.DOCUMENT);
    }

    private static JsonNode ordered(JsonNode node, Kind kind) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(item -> copy.add(ordered(item, kind)));
            return copy;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.sort(kind.order());
        ObjectNode copy = object.objectNode();
        names.forEach(name -> copy.set(name, member(object.get(name), name, kind)));
        return copy;
    }

    private static JsonNode member(JsonNode value, String name, Kind parent) {
        return switch (parent) {
            case DOCUMENT -> inDocument(value, name);
            case COMPONENTS -> map(value, inComponents(name));
            case PATH_ITEM -> ordered(value, Kind.OPERATION);
            case OPERATION -> inOperation(value, name);
            case SCHEMA ->
                name.equals("properties")
                        ? map(value, Kind.SCHEMA)
                        : ordered(value, IN_SCHEMA.getOrDefault(name, Kind.OTHER));
            default -> inAny(value, name);
        };
    }

    private static JsonNode inDocument(JsonNode value, String name) {
        return switch (name) {
            case "paths" -> map(value, Kind.PATH_ITEM);
            case "info" -> ordered(value, Kind.INFO);
            case "tags" -> ordered(value, Kind.TAG);
            case "components" -> ordered(value, Kind.COMPONENTS);
            default -> ordered(value, Kind.OTHER);
        };
    }

    private static Kind inComponents(String name) {
        return switch (name) {
            case "schemas" -> Kind.SCHEMA;
            case "parameters", "headers" -> Kind.PARAMETER;
            case "responses", "requestBodies" -> Kind.BODY;
            case "securitySchemes" -> Kind.SECURITY_SCHEME;
            default -> Kind.OTHER;
        };
    }

    private static JsonNode inOperation(JsonNode value, String name) {
        return switch (name) {
            case "parameters" -> ordered(value, Kind.PARAMETER);
            case "requestBody" -> ordered(value, Kind.BODY);
            case "responses" -> map(value, Kind.BODY);
            default -> ordered(value, Kind.OTHER);
        };
    }

    private static JsonNode inAny(JsonNode value, String name) {
        return name.equals("schema") ? ordered(value, Kind.SCHEMA) : ordered(value, Kind.OTHER);
    }

    /** An object whose keys are names of things of one kind. */
    private static JsonNode map(JsonNode value, Kind kind) {
        if (!(value instanceof ObjectNode object)) {
            return value;
        }
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.sort(CodePoints.ORDER);
        ObjectNode copy = object.objectNode();
        names.forEach(name -> copy.set(name, ordered(object.get(name), kind)));
        return copy;
    }
}
