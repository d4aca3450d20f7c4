package io.github.workflowautomation.contract;

import io.github.workflowautomation.client.WorkflowClient;
import java.util.function.BiConsumer;

/**
 * One public method of a friendly class, and a use of it that reaches the server.
 *
 * @param method class, name and the simple names of its parameters' types, such as {@code Tasks.approve(TaskId, String)}
 * @param use calls it, with what is given
 */
record FriendlyCall(String method, BiConsumer<WorkflowClient, Given> use) {
    static FriendlyCall of(String method, BiConsumer<WorkflowClient, Given> use) {
        return new FriendlyCall(method, use);
    }

    @Override
    public String toString() {
        return method;
    }
}
