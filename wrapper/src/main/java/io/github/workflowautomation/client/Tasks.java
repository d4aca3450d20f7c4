package io.github.workflowautomation.client;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.parameter.CompleteApprovalQuery;
import io.github.workflowautomation.api.parameter.CompleteDataContainerQuery;
import io.github.workflowautomation.api.parameter.GetApprovalQuery;
import io.github.workflowautomation.api.parameter.ListMyTasksQuery;
import io.github.workflowautomation.api.parameter.ListRecipientTasksQuery;
import io.github.workflowautomation.api.parameter.SearchTasksQuery;
import io.github.workflowautomation.api.parameter.SubmitFormQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * Tasks in requests, and completing them. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>Calls of the current API; which letters stand for which evidence, see {@link VendorConventions}. The answers of the
 * calls that change something have no public shape and come as JSON. What a repeat of those does is not public either.
 */
public final class Tasks {
    private final Calls calls;
    private final InstanceApi api;
    private final Bodies bodies;

    Tasks(Calls calls) {
        this.calls = calls;
        this.api = calls.api(InstanceApi.class);
        this.bodies = new Bodies(calls.conventions());
    }

    /** {@return the open tasks of the user for whom this client acts ({@code GET /api/instance/mytask/list}, C)} */
    public Pager<Task> mine() {
        return pager((start, count) -> page(api.listMyTasks(
                ListMyTasksQuery.builder().start(start).count(count).build())));
    }

    /**
     * {@return whether a task is among {@link #mine()}, all pages of it read} The look-up that settles whether an answer
     * to a task, such as {@link #approve(TaskId, String, String)}, has arrived when its own answer was lost.
     *
     * @param id which task
     */
    public boolean isMine(TaskId id) {
        Objects.requireNonNull(id, "id");
        return mine().stream().anyMatch(task -> task.id().equals(id));
    }

    /**
     * {@return the tasks in which the server finds a text ({@code GET /api/instance/task/search}, C)}
     *
     * @param text what to look for
     */
    public Pager<Task> search(String text) {
        Objects.requireNonNull(text, "text");
        return pager((start, count) -> page(api.searchTasks(SearchTasksQuery.builder()
                .search(text)
                .start(start)
                .count(count)
                .build())));
    }

    /**
     * {@return everybody's shares of the tasks of a request
     * ({@code GET /api/instance/{instanceSid}/recipientTask/list/data}, C)}
     *
     * @param request which request
     */
    public Pager<Task> ofRequest(RequestId request) {
        Objects.requireNonNull(request, "request");
        return Pager.ofOne(() -> page(api.listRecipientTasks(request.value(), ListRecipientTasksQuery.none())));
    }

    /**
     * {@return the options that an approval offers ({@code GET /api/instance/tasktypes/approval/{recipientTaskSid}}, C);
     * none when the answer lists none that this library understands (I)}
     *
     * @param id which task
     */
    public List<String> approvalOptions(TaskId id) {
        Objects.requireNonNull(id, "id");
        return ApprovalOptions.of(calls.reply(api.getApproval(id.value(), GetApprovalQuery.none())));
    }

    /**
     * Answers an approval without a comment; see {@link #approve(TaskId, String, String)}.
     *
     * @param id which task
     * @param option the option to choose, such as {@code Approved}
     * @return the answer, whose shape is not public
     */
    public JsonValue approve(TaskId id, String option) {
        return complete(id, option, null);
    }

    /**
     * Answers an approval ({@code POST /api/instance/tasktypes/approval/{recipientTaskSid}}, C; the body is T on the older
     * API). Options are free text, set up for each task (D), and not every one approves. They are read first; one that is
     * not offered is refused before anything is sent, unless the task does not tell its options. Never repeated by itself;
     * after a failure whose outcome is {@code UNKNOWN}, {@link #isMine} tells whether the task is still open.
     *
     * @param id which task
     * @param option the option to choose, such as {@code Approved}
     * @param comments why
     * @return the answer, whose shape is not public
     * @throws InvalidRequestException when the option is not offered, naming those that are
     */
    public JsonValue approve(TaskId id, String option, String comments) {
        return complete(id, option, Objects.requireNonNull(comments, "comments"));
    }

    /**
     * Completes a form ({@code POST /api/instance/tasktypes/form/{recipientTaskSid}}, C; its body is I, see
     * {@link VendorBody#FORM}).
     *
     * @param id which task
     * @param answers the answers by the questions' keys, of the types that {@link StartRequest#answer} takes
     * @return the answer, whose shape is not public
     */
    public JsonValue completeForm(TaskId id, Map<String, ?> answers) {
        Objects.requireNonNull(id, "id");
        JsonValue body = bodies.form(Answers.of(answers));
        return calls.reply(api.submitForm(id.value(), body, SubmitFormQuery.none()))
                .json();
    }

    /**
     * Fills and completes a data container ({@code POST /api/instance/tasktypes/dataContainer/{recipientTaskSid}}, C; the
     * body is D on the older API). Unknown keys are ignored and none is needed (D).
     *
     * @param id which task
     * @param values the values by their keys, of the types that {@link StartRequest#answer} takes
     * @return the answer, whose shape is not public
     */
    public JsonValue completeDataContainer(TaskId id, Map<String, ?> values) {
        Objects.requireNonNull(id, "id");
        JsonValue body = bodies.dataContainer(Answers.of(values));
        return calls.reply(api.completeDataContainer(id.value(), body, CompleteDataContainerQuery.none()))
                .json();
    }

    /**
     * Gives a task to another user
     * ({@code GET /api/instance/task/recipientTask/{recipientTaskSid}/reassign/{contactSid}}, C: a GET that changes state,
     * and one that the vendor keeps off its own pages).
     *
     * @param id which task
     * @param user to whom
     * @return the answer, whose shape is not public
     */
    public JsonValue reassign(TaskId id, UserId user) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(user, "user");
        return calls.reply(api.reassignTask(id.value(), user.value())).json();
    }

    private JsonValue complete(TaskId id, String option, @Nullable String comments) {
        Objects.requireNonNull(option, "option");
        JsonValue body = bodies.approval(option, comments);
        List<String> offered = approvalOptions(id);
        Call<?> call = api.completeApproval(id.value(), body, CompleteApprovalQuery.none());
        if (!offered.isEmpty() && !offered.contains(option)) {
            throw new InvalidRequestException(
                    "Task " + id + " does not offer \"" + option + "\". It offers: " + String.join(", ", offered) + ".",
                    CalledOperation.of(call).details(Outcome.NOT_SENT, 0),
                    null);
        }
        return calls.reply(call).json();
    }

    private Pager<Task> pager(PageCall<Task> call) {
        return Pager.of(call, calls.conventions().pageSize(), Task::id);
    }

    private Page<Task> page(Call<?> call) {
        return Page.of(calls.reply(call), Task::new);
    }
}
