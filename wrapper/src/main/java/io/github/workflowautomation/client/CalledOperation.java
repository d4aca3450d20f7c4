package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.internal.transport.Operation;

/**
 * The operation behind a call, as errors name it.
 *
 * @param id the operation's id
 * @param template the path with its parameters unfilled
 */
record CalledOperation(String id, String template) {
    static CalledOperation of(Operation operation) {
        return new CalledOperation(operation.id(), operation.template());
    }

    /** {@return the facts for an error} */
    ErrorDetails details(Outcome outcome, int attempts) {
        return ErrorDetails.of(id, template).outcome(outcome).attempts(attempts).build();
    }
}
