package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.WorkflowException;
import java.util.List;
import java.util.Optional;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * One call and what came of it.
 *
 * @param value what the wrapper gave, null when it failed
 * @param failure how the wrapper failed, null when it did not
 * @param answer what the server sent
 */
record Exchange(@Nullable Object value, @Nullable WorkflowException failure, Answer answer) {
    /**
     * What a server sent.
     *
     * @param status the HTTP status
     * @param operation the id of the operation that Prism took the request for, empty when it says none
     * @param violations what Prism found wrong with the request
     * @param body all of the body
     */
    record Answer(int status, Optional<String> operation, List<JsonValue> violations, ByteString body) {}

    /** {@return what differs from an answer of that operation} */
    Optional<String> notAnsweredAs(BundleOperation operation) {
        if (failure != null) {
            return Optional.of(failure + " " + answer.violations());
        }
        return notBy(operation);
    }

    /** {@return what differs from a refusal by that operation which became that exception} */
    Optional<String> notRefusedAs(BundleOperation operation, int status) {
        WorkflowException refusal = failure;
        if (refusal == null) {
            return Optional.of("was not refused, but answered with HTTP " + answer.status());
        }
        if (answer.status() != status || refusal.httpStatus().orElse(0) != status) {
            return Optional.of("HTTP " + answer.status() + " in place of " + status + ", " + refusal);
        }
        return notBy(operation).or(() -> ErrorTypes.difference(operation, status, refusal, answer.body()));
    }

    /** {@return what else than that violation Prism found} */
    Optional<String> notFor(Violation violation) {
        return violation.isAllOf(answer.violations())
                ? Optional.empty()
                : Optional.of("refused for " + answer.violations() + " in place of " + violation.named());
    }

    private Optional<String> notBy(BundleOperation operation) {
        return answer.operation().equals(Optional.of(operation.id()))
                ? Optional.empty()
                : Optional.of(
                        "HTTP " + answer.status() + " as " + answer.operation().orElse("no operation"));
    }
}
