package io.github.workflowautomation.client.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * No connection, or one that broke: name not found, connection refused, TLS failure, connection lost.
 */
public final class NetworkException extends WorkflowException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Makes one.
     *
     * @param message what happened and what to do next, without secrets
     * @param details the facts of the call
     * @param cause what led here, without secrets, or null
     */
    public NetworkException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
