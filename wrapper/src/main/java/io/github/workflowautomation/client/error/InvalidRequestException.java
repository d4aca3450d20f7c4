package io.github.workflowautomation.client.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The request itself is wrong: refused by the server (HTTP 400, 413, 415, 422 and the like), or before it was sent.
 */
public final class InvalidRequestException extends WorkflowException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Makes one.
     *
     * @param message what happened and what to do next, without secrets
     * @param details the facts of the call
     * @param cause what led here, without secrets, or null
     */
    public InvalidRequestException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
