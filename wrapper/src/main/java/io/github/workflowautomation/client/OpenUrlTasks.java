package io.github.workflowautomation.client;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.parameter.LoadOpenUrlQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Objects;

/**
 * Tasks that open a page elsewhere, for their recipient to do something there. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>All of it is of the current API, and no answer has a public shape. What a repeat of a call does is not public either, so
 * that none is repeated by itself.
 */
@AsyncTwin
public final class OpenUrlTasks {
    private final Calls calls;

    OpenUrlTasks(Calls calls) {
        this.calls = calls;
    }

    /**
     * Loads the page's address; a POST, which may record that the task was opened.
     *
     * <p>Current: {@code POST /api/instance/tasktypes/openUrl/{recipientTaskSid}/loadUrl} (C). Older: none.
     *
     * @param id which task
     * @return the answer, whose shape is not public
     */
    public JsonValue load(TaskId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(InstanceApi.class, api -> api.loadOpenUrl(id.value(), LoadOpenUrlQuery.none()));
    }

    /**
     * Saves the task without completing it.
     *
     * <p>Current: {@code POST /api/instance/tasktypes/openUrl/{recipientTaskSid}/saveUrl} (C). Older: none.
     *
     * @param id which task
     * @return the answer, whose shape is not public
     */
    public JsonValue save(TaskId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(InstanceApi.class, api -> api.saveOpenUrl(id.value()));
    }

    /**
     * Completes the task.
     *
     * <p>Current: {@code POST /api/instance/tasktypes/openUrl/{recipientTaskSid}/complete} (C). Older: none.
     *
     * @param id which task
     * @return the answer, whose shape is not public
     */
    public JsonValue complete(TaskId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(InstanceApi.class, api -> api.completeOpenUrl(id.value()));
    }
}
