package io.github.workflowautomation.client.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The call was cancelled, or its thread interrupted; the interrupt flag is set again.
 */
public final class CancelledException extends WorkflowException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Makes one.
     *
     * @param message what happened and what to do next, without secrets
     * @param details the facts of the call
     * @param cause what led here, without secrets, or null
     */
    public CancelledException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
