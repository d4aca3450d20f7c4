package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The bundle as Prism gets it: each answer of each operation carries one more header, which names the operation. Prism
 * does not tell which operation it took a request for; its answer does then. And answers of open JSON have an example, as Prism would
 * otherwise send null.
 */
final class ServedDocument {
    static final String OPERATION_HEADER = "X-Contract-Operation";

    /** It stands for anything and for nothing that the vendor sends. */
    static final JsonValue OPEN_JSON = JsonValue.parse("""
            {"text":"Zoë","number":1250.5,"list":[{"none":null},[true,-1],""]}""");

    private static final String JSON = "application/json";
    private static final JsonValue NOTHING = JsonObject.of(Map.of());

    private final Bundle bundle;

    private ServedDocument(Bundle bundle) {
        this.bundle = bundle;
    }

    static JsonValue of(Bundle bundle) {
        return new ServedDocument(bundle).document();
    }

    private JsonValue document() {
        Map<String, JsonValue> originals = Bundle.members(Bundle.member(bundle.document(), "paths"));
        return with(bundle.document(), "paths", each(originals, this::withHeaders));
    }

    private JsonValue withHeaders(JsonValue item) {
        return each(Bundle.members(item), this::withHeader);
    }

    private JsonValue withHeader(JsonValue operation) {
        JsonValue header = JsonValue.of(Map.of(
                "schema", Map.of("type", "string"),
                "example", Bundle.member(operation, "operationId")));
        Map<String, JsonValue> answers = Bundle.members(Bundle.member(operation, "responses"));
        return with(operation, "responses", each(answers, answer -> withHeader(bundle.resolved(answer), header)));
    }

    private static JsonValue withHeader(JsonValue answer, JsonValue header) {
        JsonValue headers = answer.get("headers").orElse(NOTHING);
        return with(withExample(answer), "headers", with(headers, OPERATION_HEADER, header));
    }

    private static JsonValue withExample(JsonValue answer) {
        JsonValue content = answer.get("content").orElse(NOTHING);
        Optional<JsonValue> open = content.get(JSON).filter(ServedDocument::isOpen);
        return open.map(json -> with(answer, "content", with(content, JSON, with(json, "example", OPEN_JSON))))
                .orElse(answer);
    }

    private static boolean isOpen(JsonValue content) {
        return content.get("example").isEmpty()
                && Bundle.members(Bundle.member(content, "schema")).isEmpty();
    }

    private static JsonValue each(Map<String, JsonValue> members, UnaryOperator<JsonValue> change) {
        JsonObject.Builder changed = JsonObject.builder();
        members.forEach((name, value) -> changed.put(name, change.apply(value)));
        return changed.build();
    }

    private static JsonValue with(JsonValue object, String name, JsonValue value) {
        JsonObject.Builder copy = JsonObject.builder();
        Bundle.members(object).forEach(copy::put);
        return copy.put(name, value).build();
    }
}
