package io.github.workflowautomation.client.internal.transport;

import java.io.IOException;
import java.io.Serial;

/** The body of a request failed while it was written, which is not the connection's fault. */
final class UnusableBody extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    UnusableBody(Throwable failure) {
        super("the body could not be read", failure);
    }
}
