package io.github.workflowautomation.client;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.parameter.CompleteDataContainerQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Data containers: tasks that wait until a program sends them values. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>What a repeat of a call that changes something does is not public, so that none is repeated by itself. Where the older
 * API has nothing, there is a {@link io.github.workflowautomation.client.error.NotInGenerationException}.
 */
@AsyncTwin
public final class DataContainers {
    private final Calls calls;
    private final VendorApi vendor;
    private final Bodies bodies;
    private final FormUpload upload;

    DataContainers(Calls calls, Files files) {
        this.calls = calls;
        this.vendor = calls.vendor();
        this.bodies = calls.bodies();
        this.upload = new FormUpload(files, bodies);
    }

    /**
     * {@return where the data containers of a request wait}
     *
     * <p>Current: {@code GET /api/instance/tasktypes/dataContainer/endpoints/list} (C; that it answers as the older one does
     * is I). Older: {@code GET /tasktypes/data-container/endpoints} (D).
     *
     * @param request which request
     */
    @Inferred
    public List<DataContainerEndpoint> of(RequestId request) {
        return endpoints(request, null);
    }

    /**
     * {@return where the data containers of a request wait whose task has a name}
     *
     * <p>Current: {@code GET /api/instance/tasktypes/dataContainer/endpoints/list} (C). Older: none by name, but
     * {@link DataContainerEndpoint#taskName()} tells it.
     *
     * @param request which request
     * @param taskName the task's name
     */
    public List<DataContainerEndpoint> of(RequestId request, String taskName) {
        return endpoints(request, Objects.requireNonNull(taskName, "taskName"));
    }

    /**
     * {@return the fields that a data container was set up with}
     *
     * <p>Current: {@code GET /api/instance/tasktypes/dataContainer/{recipientTaskSid}} (C; that it answers as the older one
     * does is I). Older: {@code GET /tasktypes/data-container/instances/tasks/reciptasks/{recip_task_sid}} (D).
     *
     * @param id which task
     */
    @Inferred
    public List<DataContainerField> fields(TaskId id) {
        Objects.requireNonNull(id, "id");
        return all(calls.reply(vendor.dataContainer(id)), VendorField.DATA_CONTAINER_FIELDS).stream()
                .map(DataContainerField::new)
                .toList();
    }

    /**
     * Fills and completes a data container. Files are uploaded first. Unknown keys are ignored and none is needed (D).
     *
     * <p>Current: {@code POST /api/instance/tasktypes/dataContainer/{recipientTaskSid}} (C). Older:
     * {@code POST /tasktypes/data-container/instances/tasks/reciptasks/{recip_task_sid}} (D, and so is the body, which is
     * sent to both; see {@link VendorBody#DATA_CONTAINER}).
     *
     * @param id which task
     * @param values says what to fill in
     * @return the answer, whose shape is not public
     */
    public JsonValue complete(TaskId id, Consumer<TaskAnswers> values) {
        Objects.requireNonNull(id, "id");
        FilledForm form = TaskAnswers.filled(values);
        vendor.completeDataContainer(id, form.answers()); // what cannot be asked for fails before files are uploaded
        return calls.reply(vendor.completeDataContainer(id, upload.answers(form)))
                .json();
    }

    /**
     * Saves values in a data container and leaves it open. Files are uploaded first.
     *
     * <p>Current: {@code POST /api/instance/tasktypes/dataContainer/{recipientTaskSid}} with {@code saveOnly} (C). Older:
     * none.
     *
     * @param id which task
     * @param values says what to save
     * @return the answer, whose shape is not public
     */
    public JsonValue save(TaskId id, Consumer<TaskAnswers> values) {
        CompleteDataContainerQuery query =
                CompleteDataContainerQuery.builder().saveOnly(true).build();
        FilledForm form = TaskAnswers.filled(values);
        send(id, form.answers(), query);
        return calls.reply(send(id, upload.answers(form), query)).json();
    }

    /**
     * Completes a data container with the values that were saved in it.
     *
     * <p>Current: {@code POST /api/instance/tasktypes/dataContainer/{recipientTaskSid}} with {@code completeOnly} (C). Older:
     * none.
     *
     * @param id which task
     * @return the answer, whose shape is not public
     */
    public JsonValue completeAsSaved(TaskId id) {
        CompleteDataContainerQuery query =
                CompleteDataContainerQuery.builder().completeOnly(true).build();
        return calls.reply(send(id, new Answers(), query)).json();
    }

    private VendorRequest send(TaskId id, Answers values, CompleteDataContainerQuery query) {
        Objects.requireNonNull(id, "id");
        return calls.current(
                VendorCall.COMPLETE_DATA_CONTAINER,
                InstanceApi.class,
                api -> api.completeDataContainer(id.value(), bodies.dataContainer(values), query));
    }

    private List<DataContainerEndpoint> endpoints(RequestId request, @Nullable String taskName) {
        Objects.requireNonNull(request, "request");
        Reply reply = calls.reply(vendor.dataContainers(request, taskName));
        return all(reply, VendorField.DATA_CONTAINER_ENDPOINTS).stream()
                .map(DataContainerEndpoint::new)
                .toList();
    }

    private static List<Entity> all(Reply reply, VendorField field) {
        Entity object = reply.object();
        return object.list(field).orElseThrow(() -> object.missing(field));
    }
}
