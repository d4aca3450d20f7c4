package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.Map;

/**
 * The bundle as Prism gets it: each operation's good answer carries one more header, which names the operation. Prism
 * does not tell which operation it took a request for; its answer does then.
 */
final class ServedDocument {
    static final String OPERATION_HEADER = "X-Contract-Operation";

    private ServedDocument() {}

    static JsonValue of(Bundle bundle) {
        JsonObject.Builder paths = JsonObject.builder();
        Map<String, JsonValue> originals = Bundle.members(Bundle.member(bundle.document(), "paths"));
        originals.forEach((path, item) -> paths.put(path, withHeaders(item)));
        return with(bundle.document(), "paths", paths.build());
    }

    private static JsonValue withHeaders(JsonValue item) {
        JsonObject.Builder marked = JsonObject.builder();
        Bundle.members(item).forEach((method, operation) -> marked.put(method, withHeader(operation)));
        return marked.build();
    }

    private static JsonValue withHeader(JsonValue operation) {
        JsonValue responses = Bundle.member(operation, "responses");
        JsonValue good = Bundle.member(responses, "200");
        JsonValue header = JsonValue.of(Map.of(
                "schema", Map.of("type", "string"),
                "example", Bundle.member(operation, "operationId")));
        JsonValue headers = with(good.get("headers").orElse(JsonObject.of(Map.of())), OPERATION_HEADER, header);
        return with(operation, "responses", with(responses, "200", with(good, "headers", headers)));
    }

    private static JsonValue with(JsonValue object, String name, JsonValue value) {
        JsonObject.Builder copy = JsonObject.builder();
        Bundle.members(object).forEach(copy::put);
        return copy.put(name, value).build();
    }
}
