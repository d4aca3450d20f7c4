package io.github.workflowautomation.client.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The user may not do this (HTTP 403). The vendor decides permissions on its server, by role.
 */
public final class PermissionException extends WorkflowException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Makes one.
     *
     * @param message what happened and what to do next, without secrets
     * @param details the facts of the call
     * @param cause what led here, without secrets, or null
     */
    public PermissionException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
