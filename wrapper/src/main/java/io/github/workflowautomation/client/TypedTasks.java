package io.github.workflowautomation.client;

import io.github.workflowautomation.api.TaskDispatcherApi;
import io.github.workflowautomation.api.parameter.ExecuteTaskQuery;
import io.github.workflowautomation.api.parameter.GetTaskRuntimeQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Tasks of a type that this library has no words of its own for, such as those that a tenant has added. Every call may throw
 * a {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>All of it is of the current API, and no answer has a public shape.
 */
@AsyncTwin
public final class TypedTasks {
    private final Calls calls;
    private final Bodies bodies;

    TypedTasks(Calls calls) {
        this.calls = calls;
        this.bodies = calls.bodies();
    }

    /**
     * {@return what the recipient of a task gets to see} It is a GET, but may open the task and run the task's own code;
     * so it counts as unsafe and is never repeated by itself.
     *
     * <p>Current: {@code GET /api/task-dispatcher/{tasktype}/{recipientTaskSid}/runtime} (C). Older: none.
     *
     * @param taskType the vendor's name of the type, as {@link Processes#taskTypes()} lists them
     * @param id which task
     * @param request the request that it is part of
     */
    public JsonValue read(String taskType, TaskId id, RequestId request) {
        Objects.requireNonNull(id, "id");
        GetTaskRuntimeQuery query = GetTaskRuntimeQuery.builder()
                .instanceSid(Objects.requireNonNull(request, "request").value())
                .build();
        return calls.json(TaskDispatcherApi.class, api -> api.getTaskRuntime(named(taskType), id.value(), query));
    }

    /**
     * Executes a task: completes it, or saves it, as the details say. What a repeat does is not public, so that it is never
     * repeated by itself.
     *
     * <p>Current: {@code POST /api/task-dispatcher/{tasktype}/{recipientTaskSid}/execute} (C; its body is I, see
     * {@link VendorBody#EXECUTE}). Older: none.
     *
     * @param taskType the vendor's name of the type, as {@link Processes#taskTypes()} lists them
     * @param id which task
     * @param details says what to execute it with
     * @return the answer, whose shape is not public
     */
    @Inferred
    public JsonValue execute(String taskType, TaskId id, Consumer<ExecuteTask> details) {
        Objects.requireNonNull(id, "id");
        ExecuteTask task = new ExecuteTask();
        details.accept(task);
        JsonValue body = bodies.execute(task.answers());
        ExecuteTaskQuery query = task.query();
        return calls.json(TaskDispatcherApi.class, api -> api.executeTask(named(taskType), id.value(), body, query));
    }

    private static String named(String taskType) {
        if (taskType.isBlank()) {
            throw new IllegalArgumentException("taskType: a type of tasks has a name.");
        }
        return taskType;
    }
}
