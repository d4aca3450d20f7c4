package io.github.workflowautomation.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.Snapshot;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.tree.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The bundle: what is known of the vendor's API.
 *
 * @param document the bundle as a tree
 * @param operations its operations, in its order
 */
record KnownApi(JsonNode document, List<KnownOperation> operations) {
    private static final String BUNDLE = "workflow-automation.yaml";

    /** {@return the bundle that this build was made from} */
    static KnownApi bundled() {
        try (InputStream in = Objects.requireNonNull(Snapshot.class.getResourceAsStream(BUNDLE), BUNDLE)) {
            return of(new DocumentReader(new Findings()).read(BUNDLE, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle cannot be read.", e);
        }
    }

    static KnownApi of(ObjectNode document) {
        List<KnownOperation> operations = Operation.allOf(document).stream()
                .map(operation -> KnownOperation.of(document, operation.path(), operation.method()))
                .toList();
        return new KnownApi(document, operations);
    }

    /** {@return the operation of that id} */
    KnownOperation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no operation " + id + "."));
    }
}
