package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.event.CallInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one call while it runs: rides on its request as a tag, so that every layer writes to the same.
 *
 * <p>Its own monitor guards the fields. Nothing is called while it is held.
 */
final class CallRecord {
    private final Operation operation;
    private List<String> tokens = List.of();
    private int attempts;
    private boolean sentThisTime;
    private boolean answeredThisTime;
    private boolean sentUnrefused;
    private boolean sentUnrefusedBefore;
    private boolean refused;
    private boolean sealed;
    private int status;
    private @Nullable String correlationId;
    private @Nullable String contentType;
    private String note = "";
    private @Nullable CallInfo info;

    CallRecord(Operation operation) {
        this.operation = operation;
    }

    Operation operation() {
        return operation;
    }

    synchronized void used(Bearer bearer) {
        String token = bearer.reveal();
        if (tokens.isEmpty()) {
            tokens = List.of(token);
        } else if (!tokens.contains(token)) {
            List<String> more = new ArrayList<>(tokens);
            more.add(token);
            tokens = List.copyOf(more);
        }
    }

    synchronized List<String> tokens() {
        return tokens;
    }

    /** Another try begins. */
    synchronized void attempt() {
        attempts++;
        sentThisTime = false;
        answeredThisTime = false;
        sentUnrefusedBefore = sentUnrefused;
    }

    /** A try that found no good connection was none. */
    synchronized void notAnAttempt() {
        attempts--;
    }

    synchronized int attempts() {
        return attempts;
    }

    /**
     * {@return whether the request may go out} From here on it cannot be proven that the server has seen nothing; so
     * whoever has already said that nothing was sent has sealed this, and it will not be.
     */
    synchronized boolean send() {
        if (sealed) {
            return false;
        }
        sentThisTime = true;
        sentUnrefused = true;
        return true;
    }

    /** The verdict on the call is being spoken. */
    synchronized void seal() {
        sealed = true;
    }

    synchronized boolean sentThisTime() {
        return sentThisTime;
    }

    /** The server says that it has not looked at this try. It cannot take back an answer that has begun. */
    synchronized boolean notLookedAt() {
        if (answeredThisTime) {
            return false;
        }
        sentThisTime = false;
        sentUnrefused = sentUnrefusedBefore;
        return true;
    }

    /** The server refused the token, so it has not acted on what was sent up to now. */
    synchronized void refused() {
        refused = true;
        sentUnrefused = false;
    }

    synchronized boolean wasRefused() {
        return refused;
    }

    synchronized void answered(int httpStatus, @Nullable String id) {
        status = httpStatus;
        correlationId = id;
        answeredThisTime = true;
    }

    /** As the server spelled it. */
    synchronized void contentType(@Nullable String type) {
        contentType = type;
    }

    synchronized @Nullable String contentType() {
        return contentType;
    }

    synchronized boolean hasAnswer() {
        return status != 0;
    }

    synchronized @Nullable String correlationId() {
        return correlationId;
    }

    /** Why it was not tried again, for the message. */
    synchronized void note(String why) {
        note = why;
    }

    synchronized String note() {
        return note;
    }

    /** As listeners know the call; null when nobody listens. */
    synchronized @Nullable CallInfo info() {
        return info;
    }

    synchronized void info(CallInfo call) {
        info = call;
    }

    /** The facts so far; what happened last is for the caller to add. */
    synchronized ErrorDetails.Builder details() {
        ErrorDetails.Builder details = ErrorDetails.of(operation.id(), operation.template())
                .attempts(attempts)
                .correlationId(correlationId);
        if (status != 0) {
            details.httpStatus(status);
        }
        return details.outcome(outcome());
    }

    private Outcome outcome() {
        if (sentUnrefused) {
            return Outcome.UNKNOWN;
        }
        return refused ? Outcome.REJECTED : Outcome.NOT_SENT;
    }
}
