package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.Outcome;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What is known of one call while it runs: rides on its request as a tag, so that every layer writes to the same. */
final class CallRecord {
    private final Operation operation;
    private final AtomicInteger attempts = new AtomicInteger();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private volatile boolean sent;
    private volatile int status;

    CallRecord(Operation operation) {
        this.operation = operation;
    }

    Operation operation() {
        return operation;
    }

    void attempt() {
        attempts.incrementAndGet();
    }

    void used(Bearer bearer) {
        tokens.add(bearer.reveal());
    }

    List<String> tokens() {
        return tokens;
    }

    /** From here on it cannot be proven that the server has seen nothing. */
    void sent() {
        sent = true;
    }

    void answered(int httpStatus) {
        status = httpStatus;
    }

    boolean hasAnswer() {
        return status != 0;
    }

    /** The facts so far; what happened last is for the caller to add. */
    ErrorDetails.Builder details() {
        ErrorDetails.Builder details =
                ErrorDetails.of(operation.id(), operation.template()).attempts(attempts.get());
        if (hasAnswer()) {
            details.httpStatus(status);
        }
        return details.outcome(sent ? Outcome.UNKNOWN : Outcome.NOT_SENT);
    }
}
