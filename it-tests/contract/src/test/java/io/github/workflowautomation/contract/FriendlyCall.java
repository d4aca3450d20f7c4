package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.testkit.FakeTenant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One public method of a friendly class, and a use of it that reaches the server.
 *
 * @param method class, name and the simple names of its parameters' types, such as {@code Tasks.approve(TaskId, String)}
 * @param use calls it, with what is given; gives what comes back
 * @param answers what it needs to be answered, by operation, where the fake tenant plays none and "done" says too little
 */
record FriendlyCall(
        String method, BiFunction<WorkflowClient, Given, @Nullable Object> use, Map<String, JsonValue> answers) {
    private static final int NOT_PLAYED = 501;
    private static final JsonValue DONE = JsonValue.of(Map.of("status", 200));
    private static final Map<String, JsonValue> EXAMPLES =
            Bundle.read(PrismExtension.BUNDLE).samples();

    static FriendlyCall of(String method, BiFunction<WorkflowClient, Given, @Nullable Object> use) {
        return new FriendlyCall(method, use, Map.of());
    }

    /** {@return the same, with what an operation has to answer} */
    FriendlyCall answered(String operationId, JsonValue answer) {
        Map<String, JsonValue> more = new HashMap<>(answers);
        more.put(operationId, answer);
        return new FriendlyCall(method, use, Map.copyOf(more));
    }

    /**
     * Calls it. What the fake tenant does not play, as nobody knows what it does, then answers as the bundle's example has
     * it, or that it was done.
     */
    void at(FakeTenant tenant, WorkflowClient workflow, Given given) {
        at(tenant, workflow, given, new HashSet<>());
    }

    /** An operation that is not played although it was told what to answer would be told so for ever. */
    private void at(FakeTenant tenant, WorkflowClient workflow, Given given, Set<String> told) {
        try {
            @Nullable Object unused = use.apply(workflow, given);
        } catch (ServerException refused) {
            String operation = refused.operationId();
            if (refused.httpStatus().orElse(0) != NOT_PLAYED || !told.add(operation)) {
                throw refused;
            }
            JsonValue answer = answers.getOrDefault(operation, EXAMPLES.getOrDefault(operation, DONE));
            tenant.answer(operation, answer);
            at(tenant, workflow, given, told);
        }
    }

    @Override
    public String toString() {
        return method;
    }
}
