package io.github.workflowautomation.client.error;

import java.io.Serial;

/**
 * The generation of the vendor's API that the client is set to has no operation for what was asked. Nothing was sent, and
 * nothing falls back to the other generation by itself.
 */
public final class NotInGenerationException extends WorkflowException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Makes one.
     *
     * @param message what is missing, the setting that decides it, and what to do next
     * @param details the facts of the call
     */
    public NotInGenerationException(String message, ErrorDetails details) {
        super(message, details, null);
    }
}
