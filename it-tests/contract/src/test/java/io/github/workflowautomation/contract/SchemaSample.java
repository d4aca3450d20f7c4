package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a document with every member that a schema of the bundle has. */
final class SchemaSample {
    private static final String REFERENCE = "#/components/schemas/";
    private static final int DEEPEST = 6;

    private final JsonValue schemas;

    SchemaSample(Bundle bundle) {
        this.schemas = Bundle.member(Bundle.member(bundle.document(), "components"), "schemas");
    }

    JsonValue of(JsonValue schema) {
        return JsonValue.of(plain(schema, 0));
    }

    JsonValue ofModel(String name) {
        return of(Bundle.member(schemas, name));
    }

    private Object plain(JsonValue schema, int depth) {
        return schema.get("$ref")
                .flatMap(JsonValue::asString)
                .map(name -> plain(Bundle.member(schemas, name.substring(REFERENCE.length())), depth))
                .orElseGet(() -> typed(schema, depth));
    }

    private Object typed(JsonValue schema, int depth) {
        return switch (schema.get("type").flatMap(JsonValue::asString).orElse("object")) {
            case "string" -> "some text";
            case "integer" -> 12;
            case "number" -> 1.5;
            case "boolean" -> true;
            case "array" -> depth > DEEPEST ? List.of() : List.of(plain(Bundle.member(schema, "items"), depth + 1));
            default -> members(schema, depth);
        };
    }

    private Map<String, Object> members(JsonValue schema, int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        schema.get("properties")
                .ifPresent(properties -> Bundle.members(properties)
                        .forEach((name, property) -> members.put(name, plain(property, depth + 1))));
        schema.get("additionalProperties")
                .filter(JsonObject.class::isInstance)
                .ifPresent(free -> members.put("free", plain(free, depth + 1)));
        return members;
    }
}
