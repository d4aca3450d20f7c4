package io.github.workflowautomation.openapi.finding;

import org.jspecify.annotations.Nullable;

/** The tenant could not be reached, or did not let us in. The message says what to do; it never holds a credential. */
public final class AccessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccessException(String message) {
        this(message, null);
    }

    public AccessException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
