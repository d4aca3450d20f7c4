package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.CallTimeoutException;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.RateLimitException;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import io.github.workflowautomation.client.error.WorkflowException;

/**
 * Turns the failure of a token exchange into that of a call that waited for it: the same kind, with the call's own
 * operation and outcome. Several calls may wait for one exchange, and each gets an exception of its own.
 */
final class TokenFailures {
    private TokenFailures() {}

    static WorkflowException forCall(CallRecord record, WorkflowException exchange) {
        ErrorDetails own = record.details().build();
        ErrorDetails.Builder details = ErrorDetails.of(own.operationId(), own.template())
                .attempts(own.attempts())
                .correlationId(exchange.correlationId().orElse(null))
                .vendorMessage(exchange.vendorMessage().orElse(null))
                .outcome(own.outcome());
        exchange.httpStatus().ifPresent(details::httpStatus);
        String message = record.operation().label()
                + (record.wasRefused() ? " was refused for its token, and there is no new one: " : " was not sent: ")
                + exchange.getMessage();
        return sameKind(exchange, message, details.build());
    }

    private static WorkflowException sameKind(WorkflowException exchange, String message, ErrorDetails details) {
        if (exchange instanceof NetworkException) {
            return new NetworkException(message, details, exchange);
        }
        if (exchange instanceof CallTimeoutException) {
            return new CallTimeoutException(message, details, exchange);
        }
        if (exchange instanceof RateLimitException limit) {
            return new RateLimitException(message, details, limit.retryAfter().orElse(null), exchange);
        }
        if (exchange instanceof ServerException server) {
            return new ServerException(message, details, server.retryAfter().orElse(null), exchange);
        }
        if (exchange instanceof UnreadableResponseException) {
            return new UnreadableResponseException(message, details, exchange);
        }
        return new AuthenticationException(message, details, exchange);
    }
}
