package io.github.workflowautomation.client;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.parameter.ChangeTaskTimeSettingsQuery;
import io.github.workflowautomation.api.parameter.RefireTransitionsQuery;
import io.github.workflowautomation.api.parameter.ResetTaskQuery;
import io.github.workflowautomation.api.parameter.SendTaskNotificationQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Objects;

/**
 * The tasks in requests as wholes, for those who look after them; what each person does with a share of one is in
 * {@link Tasks}. Every call may throw a {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>All of it is of the current API, and no answer has a public shape. What a repeat of a call that changes something does
 * is not public either, so that none is repeated by itself.
 */
@AsyncTwin
public final class RequestTasks {
    private final Calls calls;

    RequestTasks(Calls calls) {
        this.calls = calls;
    }

    /** {@return the people who have a share of them} */
    public TaskRecipients recipients() {
        return new TaskRecipients(calls);
    }

    /**
     * {@return a summary of a task}
     *
     * <p>Current: {@code GET /api/instance/task/{instanceTaskSid}/summary} (C). Older: none.
     *
     * @param task which task
     */
    public JsonValue summary(RequestTaskId task) {
        Objects.requireNonNull(task, "task");
        return calls.json(InstanceApi.class, api -> api.getTaskSummary(task.value()));
    }

    /**
     * Resets a task, so that it is done anew.
     *
     * <p>Current: {@code GET /api/instance/{instanceSid}/tasks/{instanceTaskSid}/reset} (C: a GET that changes state). Older:
     * none.
     *
     * @param request the request that it is part of
     * @param task which task
     * @return the answer, whose shape is not public
     */
    public JsonValue reset(RequestId request, RequestTaskId task) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(task, "task");
        return calls.json(
                InstanceApi.class, api -> api.resetTask(request.value(), task.value(), ResetTaskQuery.none()));
    }

    /**
     * Goes on from a task anew: its transitions are followed again. A repeat may start the tasks that follow once more.
     *
     * <p>Current: {@code GET /api/instance/{instanceSid}/tasks/{instanceTaskSid}/refireTransitions} (C: a GET that changes
     * state). Older: none.
     *
     * @param request the request that it is part of
     * @param task which task
     * @return the answer, whose shape is not public
     */
    public JsonValue refireTransitions(RequestId request, RequestTaskId task) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(task, "task");
        return calls.json(
                InstanceApi.class,
                api -> api.refireTransitions(request.value(), task.value(), RefireTransitionsQuery.none()));
    }

    /**
     * Changes when a task is due and what happens then.
     *
     * <p>Current: {@code POST /api/instance/tasks/{instanceTaskSid}/changeTimeSettings} (C). Older: none.
     *
     * @param task which task
     * @param settings the settings, in the vendor's words, which are not public
     * @return the answer, whose shape is not public
     */
    public JsonValue changeTimeSettings(RequestTaskId task, JsonValue settings) {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(settings, "settings");
        return calls.json(
                InstanceApi.class,
                api -> api.changeTaskTimeSettings(task.value(), settings, ChangeTaskTimeSettingsQuery.none()));
    }

    /**
     * Sends a notification about a task. A repeat notifies again.
     *
     * <p>Current: {@code POST /api/instance/task/notify} (C: one that the vendor keeps off its own pages). Older: none.
     *
     * @param notification the notification, in the vendor's words, which are not public
     * @return the answer, whose shape is not public
     */
    public JsonValue sendNotification(JsonValue notification) {
        Objects.requireNonNull(notification, "notification");
        return calls.json(
                InstanceApi.class, api -> api.sendTaskNotification(notification, SendTaskNotificationQuery.none()));
    }
}
