package io.github.workflowautomation.client.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * An answer came that this library cannot use: not the JSON that was expected, or a redirect that it does not follow.
 */
public final class UnreadableResponseException extends WorkflowException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Makes one.
     *
     * @param message what happened and what to do next, without secrets
     * @param details the facts of the call
     * @param cause what led here, without secrets, or null
     */
    public UnreadableResponseException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
