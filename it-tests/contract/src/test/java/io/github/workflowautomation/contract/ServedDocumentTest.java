package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServedDocumentTest {
    @Test
    void differsFromTheBundleInOneHeaderThatNamesTheOperation() {
        JsonValue bundle = document(Map.of("description", "Good.", "headers", Map.of("Age", Map.of())));

        JsonValue served = ServedDocument.of(new Bundle(bundle));

        Map<String, ?> mark = Map.of("schema", Map.of("type", "string"), "example", "listThings");
        assertThat(served)
                .isEqualTo(document(Map.of(
                        "description", "Good.", "headers", Map.of("Age", Map.of(), "X-Contract-Operation", mark))));
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

    private static JsonValue document(Map<String, ?> good) {
        Map<String, ?> operation =
                Map.of("operationId", "listThings", "responses", Map.of("200", good, "404", Map.of()));
        return JsonValue.of(Map.of("openapi", "3.0.3", "paths", Map.of("/things", Map.of("get", operation))));
    }
}
