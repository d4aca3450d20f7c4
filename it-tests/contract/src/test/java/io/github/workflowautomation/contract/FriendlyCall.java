package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.testkit.FakeTenant;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * One public method of a friendly class, and a use of it that reaches the server.
 *
 * @param method class, name and the simple names of its parameters' types, such as {@code Tasks.approve(TaskId, String)}
 * @param use calls it, with what is given
 */
record FriendlyCall(String method, BiConsumer<WorkflowClient, Given> use) {
    private static final int NOT_PLAYED = 501;
    private static final JsonValue DONE = JsonValue.of(Map.of("status", 200));

    static FriendlyCall of(String method, BiConsumer<WorkflowClient, Given> use) {
        return new FriendlyCall(method, use);
    }

    /** Calls it. What the fake tenant does not play, as nobody knows what it does, then answers that it was done. */
    void at(FakeTenant tenant, WorkflowClient workflow, Given given) {
        try {
            use.accept(workflow, given);
        } catch (ServerException refused) {
            if (refused.httpStatus().orElse(0) != NOT_PLAYED) {
                throw refused;
            }
            tenant.answer(refused.operationId(), DONE);
            at(tenant, workflow, given);
        }
    }

    @Override
    public String toString() {
        return method;
    }
}
