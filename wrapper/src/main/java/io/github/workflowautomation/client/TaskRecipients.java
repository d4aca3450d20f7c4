package io.github.workflowautomation.client;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.parameter.AddTaskRecipientsQuery;
import io.github.workflowautomation.api.parameter.ListTaskRecipientsQuery;
import io.github.workflowautomation.api.parameter.RemoveRecipientTasksQuery;
import io.github.workflowautomation.api.parameter.RemoveTaskRecipientsQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The people who have a share of a task in a request. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>All of it is of the current API, and no answer has a public shape. What a repeat of a call that changes something does
 * is not public either, so that none is repeated by itself.
 */
@AsyncTwin
public final class TaskRecipients {
    private final Calls calls;
    private final Bodies bodies;

    TaskRecipients(Calls calls) {
        this.calls = calls;
        this.bodies = calls.bodies();
    }

    /**
     * {@return the recipients of a task, all of them; see {@link #of(RequestTaskId, Consumer)}}
     *
     * @param task which task
     */
    public Pager<JsonValue> of(RequestTaskId task) {
        return of(task, people -> {});
    }

    /**
     * {@return the recipients of a task}
     *
     * <p>Current: {@code GET /api/instance/tasks/{instanceTaskSid}/recipients} (C). Older: none.
     *
     * @param task which task
     * @param query says which of them
     */
    public Pager<JsonValue> of(RequestTaskId task, Consumer<PersonQuery> query) {
        Objects.requireNonNull(task, "task");
        PersonQuery people = PersonQuery.asked(query);
        ListTaskRecipientsQuery.Builder list = ListTaskRecipientsQuery.builder();
        people.search().ifPresent(list::search);
        people.sort()
                .ifPresent(sort -> list.sort(sort.field()).dir(sort.direction().word()));
        VendorRequest call = calls.current(
                VendorCall.LIST_TASK_RECIPIENTS,
                InstanceApi.class,
                api -> api.listTaskRecipients(task.value(), list.build()));
        return calls.pager(call, Entity::raw, json -> json);
    }

    /**
     * Adds recipients to a task.
     *
     * <p>Current: {@code POST /api/instance/tasks/{instanceTaskSid}/recipients} (C; its body is I, see
     * {@link VendorBody#RECIPIENTS}). Older: none.
     *
     * @param task which task
     * @param users whom to add, at least one
     * @return the answer, whose shape is not public
     * @throws IllegalArgumentException when there is none
     */
    @Inferred
    public JsonValue add(RequestTaskId task, List<UserId> users) {
        Objects.requireNonNull(task, "task");
        NotEmpty.check("users", users);
        JsonValue body = bodies.recipients(users);
        return calls.json(
                InstanceApi.class, api -> api.addTaskRecipients(task.value(), body, AddTaskRecipientsQuery.none()));
    }

    /**
     * Takes recipients off a task.
     *
     * <p>Current: {@code DELETE /api/instance/tasks/{instanceTaskSid}/recipients} (C; its body is I, see
     * {@link VendorBody#RECIPIENTS}). Older: none.
     *
     * @param task which task
     * @param users whom to take off, at least one
     * @return the answer, whose shape is not public
     * @throws IllegalArgumentException when there is none
     */
    @Inferred
    public JsonValue remove(RequestTaskId task, List<UserId> users) {
        Objects.requireNonNull(task, "task");
        NotEmpty.check("users", users);
        JsonValue body = bodies.recipients(users);
        return calls.json(
                InstanceApi.class,
                api -> api.removeTaskRecipients(task.value(), body, RemoveTaskRecipientsQuery.none()));
    }

    /**
     * Takes people's shares off a task, by the shares' own ids.
     *
     * <p>Current: {@code DELETE /api/instance/tasks/{instanceTaskSid}/recipientstasksbysid} (C; its body is I, see
     * {@link VendorBody#TASK_IDS}). Older: none.
     *
     * @param task which task
     * @param shares which shares, at least one
     * @return the answer, whose shape is not public
     * @throws IllegalArgumentException when there is none
     */
    @Inferred
    public JsonValue removeShares(RequestTaskId task, List<TaskId> shares) {
        Objects.requireNonNull(task, "task");
        NotEmpty.check("shares", shares);
        JsonValue body = bodies.taskIds(shares);
        return calls.json(
                InstanceApi.class,
                api -> api.removeRecipientTasks(task.value(), body, RemoveRecipientTasksQuery.none()));
    }

    /**
     * Makes another share of a task. A repeat makes one more, so that it is never repeated by itself.
     *
     * <p>Current: {@code POST /api/instance/task/recipientTask/{instanceTaskSid}} (C). Older: none.
     *
     * @param task which task
     * @param share the share, in the vendor's words, which are not public
     * @return the answer, whose shape is not public
     */
    public JsonValue addShare(RequestTaskId task, JsonValue share) {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(share, "share");
        return calls.json(InstanceApi.class, api -> api.createRecipientTask(task.value(), share));
    }
}
