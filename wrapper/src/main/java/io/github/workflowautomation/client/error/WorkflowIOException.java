package io.github.workflowautomation.client.error;

import java.io.IOException;
import java.io.Serial;
import java.util.Objects;

/**
 * What a raw call throws when it is executed directly, by {@code call.execute()} or {@code call.enqueue(…)}, since
 * Retrofit lets only an {@link IOException} through. {@code workflow.send(call)} takes it off again.
 */
public final class WorkflowIOException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final WorkflowException failure;

    /**
     * Carries a failure through Retrofit.
     *
     * @param failure the failure
     */
    public WorkflowIOException(WorkflowException failure) {
        super(failure.getMessage(), failure);
        this.failure = Objects.requireNonNull(failure, "failure");
    }

    /** {@return the typed failure, which is also the cause} */
    public WorkflowException failure() {
        return failure;
    }
}
