package io.github.workflowautomation.client.error;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server, or a proxy before it, failed (HTTP 5xx). */
public final class ServerException extends WorkflowException {
    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable Duration retryAfter;

    /**
     * Makes one.
     *
     * @param message what happened and what to do next, without secrets
     * @param details the facts of the call
     * @param retryAfter how long the server asked to wait, or null
     * @param cause what led here, without secrets, or null
     */
    public ServerException(
            String message, ErrorDetails details, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(message, details, cause);
        this.retryAfter = retryAfter;
    }

    /** {@return how long the server asked to wait before the next call, when it did} */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
