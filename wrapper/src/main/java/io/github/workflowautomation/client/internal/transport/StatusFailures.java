package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.CallTimeoutException;
import io.github.workflowautomation.client.error.ConflictException;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.PermissionException;
import io.github.workflowautomation.client.error.RateLimitException;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.client.error.WorkflowException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns an HTTP status into the failure of its kind. */
final class StatusFailures {
    private static final String AGAIN = "Call again later, which does no harm.";

    private final CallRecord record;
    private final Redactor redactor;
    private final Instant now;
    private final BodySize size;

    StatusFailures(CallRecord record, Redactor redactor, Instant now, BodySize size) {
        this.record = record;
        this.redactor = redactor;
        this.now = now;
        this.size = size;
    }

    WorkflowException of(ErrorAnswer answer) {
        int status = answer.status();
        Optional<String> words = new VendorWords(redactor).in(answer.body());
        ErrorDetails details = redactor.details(record)
                .httpStatus(status)
                .outcome(outcome(status))
                .vendorMessage(words.orElse(null))
                .build();
        String message = record.operation().label() + " was refused with HTTP " + status
                + words.map(said -> ": " + said).orElse("") + ". " + nextStep(status) + LookUp.advice(details) + note();
        return typed(details, message, ErrorAnswer.retryAfter(answer.headers(), now));
    }

    private String note() {
        return record.note().isEmpty() ? "" : " " + record.note();
    }

    /** A server error may come after the work was done, and 408 from a proxy that had passed the request on. */
    private static Outcome outcome(int status) {
        return status >= 500 || status == 408 ? Outcome.UNKNOWN : Outcome.REJECTED;
    }

    private static WorkflowException typed(ErrorDetails details, String message, @Nullable Duration retryAfter) {
        int status = details.httpStatus().orElseThrow();
        return switch (status) {
            case 401, 407 -> new AuthenticationException(message, details, null);
            case 403 -> new PermissionException(message, details, null);
            case 404, 410 -> new NotFoundException(message, details, null);
            case 408 -> new CallTimeoutException(message, details, null);
            case 409, 412, 423, 428 -> new ConflictException(message, details, null);
            case 425, 429 -> new RateLimitException(message, details, retryAfter, null);
            default ->
                status >= 500
                        ? new ServerException(message, details, retryAfter, null)
                        : new InvalidRequestException(message, details, null);
        };
    }

    private String nextStep(int status) {
        boolean harmless = record.operation().safety() != Safety.UNSAFE;
        return switch (status) {
            case 401 -> "Check that the key or token is valid for this tenant and has not expired or been revoked.";
            case 403 -> "Ask an administrator for the permission, or act as a user who has it.";
            case 404, 410 -> "Check the id; what the user may not see can look like this too.";
            case 407 -> "A proxy asks for credentials: check the proxyAuthenticator of the setting httpClient.";
            case 408 -> harmless ? AGAIN : "Look whether the server acted before calling again.";
            case 409, 412, 423, 428 -> "Read the present state, then decide whether to call again.";
            case 413 ->
                size.words() + ", and the usual cause is the limit of the proxy before the vendor's server, about 25 MB"
                        + " in its sample configuration (S). Send less, or ask whoever runs the tenant to raise it.";
            case 425, 429 -> "Wait before calling again.";
            default ->
                status >= 500
                        ? harmless ? AGAIN : "Whether the server acted is not known: look before calling again."
                        : "Compare the request with the vendor's documentation.";
        };
    }
}
