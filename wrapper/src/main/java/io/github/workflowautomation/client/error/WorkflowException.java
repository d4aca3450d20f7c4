package io.github.workflowautomation.client.error;

import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed. Catch this for all of them, or one of its subclasses for one cause.
 *
 * <p>The message says what happened, to which operation, and what to do next. Neither it, nor a cause, nor a suppressed
 * exception holds a key, a token, a URL with its parameters filled, or a body.
 *
 * <p>Settings that cannot work are reported by {@link WorkflowConfigurationException} before any call, which is not one
 * of these.
 */
public abstract class WorkflowException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /** The facts of the call. */
    private final ErrorDetails details;

    /**
     * Makes one.
     *
     * @param message what happened and what to do next, without secrets
     * @param details the facts of the call
     * @param cause what led here, without secrets, or null
     */
    protected WorkflowException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, cause);
        this.details = Objects.requireNonNull(details, "details");
    }

    /** {@return the facts of the call in one value} */
    public ErrorDetails details() {
        return details;
    }

    /** {@return the id of the operation, such as {@code listInstances}} */
    public String operationId() {
        return details.operationId();
    }

    /** {@return the path of the operation with its parameters unfilled, such as {@code /api/files/{sid}/download}} */
    public String template() {
        return details.template();
    }

    /** {@return the HTTP status of the last answer, empty when no answer came} */
    public OptionalInt httpStatus() {
        return details.httpStatus();
    }

    /** {@return how many times the call was tried, 0 when it failed before the first} */
    public int attempts() {
        return details.attempts();
    }

    /** {@return the id under which the server filed the call, when its answer carried one; quote it to support} */
    public Optional<String> correlationId() {
        return details.correlationId();
    }

    /** {@return whether the server can have acted on the call} */
    public Outcome outcome() {
        return details.outcome();
    }

    /** {@return the vendor's own words, shortened and with secrets masked, when its answer had any} */
    public Optional<String> vendorMessage() {
        return details.vendorMessage();
    }
}
