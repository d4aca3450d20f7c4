package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServedDocumentTest {
    private static final JsonValue MARK =
            JsonValue.of(Map.of("schema", Map.of("type", "string"), "example", "listThings"));

    @Test
    void eachAnswerNamesItsOperation() {
        Map<String, ?> good = Map.of("description", "Good.", "headers", Map.of("Age", Map.of()));
        JsonValue bundle = document(Map.of("200", good, "404", Map.of("$ref", "#/components/responses/Missing")));

        JsonValue served = ServedDocument.of(new Bundle(bundle));

        Map<String, ?> marked =
                Map.of("description", "Good.", "headers", Map.of("Age", Map.of(), "X-Contract-Operation", MARK));
        Map<String, ?> missing = Map.of("description", "None.", "headers", Map.of("X-Contract-Operation", MARK));
        assertThat(served).isEqualTo(document(Map.of("200", marked, "404", missing)));
    }

    @Test
    void onlyAnAnswerOfOpenJsonWithoutAnExampleGetsOne() {
        Map<String, ?> text = Map.of("schema", Map.of("type", "string"));
        Map<String, ?> known = Map.of("schema", Map.of(), "example", 1);
        JsonValue bundle =
                document(Map.of("200", json(Map.of("schema", Map.of())), "201", json(text), "202", json(known)));

        JsonValue responses = Bundle.member(
                new Bundle(ServedDocument.of(new Bundle(bundle)))
                        .operations()
                        .get(0)
                        .definition(),
                "responses");

        assertThat(example(responses, "200")).contains(ServedDocument.OPEN_JSON);
        assertThat(example(responses, "201")).isEmpty();
        assertThat(example(responses, "202")).contains(JsonValue.of(1));
    }

    private static Map<String, ?> json(Map<String, ?> content) {
        return Map.of("content", Map.of("application/json", content));
    }

    private static Optional<JsonValue> example(JsonValue responses, String status) {
        JsonValue content = Bundle.member(Bundle.member(responses, status), "content");
        return Bundle.member(content, "application/json").get("example");
    }

    @Test
    void keepsEveryOperationOfTheBundle() {
        Bundle bundle = Bundle.read(PrismExtension.BUNDLE);

        Bundle served = new Bundle(ServedDocument.of(bundle));

        assertThat(served.operations())
                .extracting(BundleOperation::method, BundleOperation::path, BundleOperation::id)
                .containsExactlyElementsOf(bundle.operations().stream()
                        .map(operation -> tuple(operation.method(), operation.path(), operation.id()))
                        .toList());
    }

    private static JsonValue document(Map<String, ?> responses) {
        Map<String, ?> operation = Map.of("operationId", "listThings", "responses", responses);
        return JsonValue.of(Map.of(
                "openapi", "3.0.3",
                "paths", Map.of("/things", Map.of("get", operation)),
                "components", Map.of("responses", Map.of("Missing", Map.of("description", "None.")))));
    }
}
