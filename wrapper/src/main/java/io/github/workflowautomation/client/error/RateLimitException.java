package io.github.workflowautomation.client.error;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Too many calls (HTTP 429). The vendor documents no limits; a proxy before it may have some. */
public final class RateLimitException extends WorkflowException {
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
    public RateLimitException(
            String message, ErrorDetails details, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(message, details, cause);
        this.retryAfter = retryAfter;
    }

    /** {@return how long the server asked to wait before the next call, when it did} */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
