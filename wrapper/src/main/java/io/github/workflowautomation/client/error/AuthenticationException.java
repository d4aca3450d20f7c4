package io.github.workflowautomation.client.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * No usable token: the key or the token was refused, the token is for another tenant, or a login page came in place of an
 * answer (HTTP 401, and some answers that should have been one).
 */
public final class AuthenticationException extends WorkflowException {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Makes one.
     *
     * @param message what happened and what to do next, without secrets
     * @param details the facts of the call
     * @param cause what led here, without secrets, or null
     */
    public AuthenticationException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
