package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.ConflictException;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.PermissionException;
import io.github.workflowautomation.client.error.RateLimitException;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.client.error.WorkflowException;
import java.util.Map;
import java.util.Optional;
import okio.ByteString;

/** The exceptions that refusals have to become. */
final class ErrorTypes {
    private static final int SERVER_FAILED = 500;
    private static final Map<Integer, Class<? extends WorkflowException>> BY_STATUS = Map.of(
            400, InvalidRequestException.class,
            401, AuthenticationException.class,
            403, PermissionException.class,
            404, NotFoundException.class,
            409, ConflictException.class,
            415, InvalidRequestException.class,
            422, InvalidRequestException.class,
            429, RateLimitException.class,
            500, ServerException.class,
            503, ServerException.class);

    private ErrorTypes() {}

    /** {@return what of an exception does not fit the refusal that it stands for} */
    static Optional<String> difference(
            BundleOperation operation, int status, WorkflowException refusal, ByteString body) {
        if (refusal.getClass() != BY_STATUS.get(status)) {
            return Optional.of("HTTP " + status + " became " + refusal.getClass());
        }
        Outcome outcome = status >= SERVER_FAILED ? Outcome.UNKNOWN : Outcome.REJECTED;
        if (refusal.outcome() != outcome || !refusal.operationId().equals(operation.id())) {
            return Optional.of("HTTP " + status + " became " + refusal.details());
        }
        Optional<String> message = JsonValue.parse(body.utf8()).get("message").flatMap(JsonValue::asString);
        return message.isEmpty() || refusal.vendorMessage().orElse("").contains(message.get())
                ? Optional.empty()
                : Optional.of("HTTP " + status + " lost the words " + message.get());
    }
}
