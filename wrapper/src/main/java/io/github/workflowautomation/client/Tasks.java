package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tasks in requests, and completing them. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>What each calls stands beside it, for the current API and the older one ({@link Generation}); which letters stand for
 * which evidence, see {@link VendorConventions}. Where the older one has nothing, there is a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException}. The answers of the calls that change something
 * have no public shape and come as JSON. What a repeat of those does is not public either.
 */
@AsyncTwin
public final class Tasks {
    private final Calls calls;
    private final VendorApi vendor;

    Tasks(Calls calls) {
        this.calls = calls;
        this.vendor = calls.vendor();
    }

    /**
     * {@return the open tasks of the user for whom this client acts}
     *
     * <p>Current: {@code GET /api/instance/mytask/list} (C). Older: {@code GET /instances/tasks/mine} (I).
     */
    public Pager<Task> mine() {
        return pager(vendor.myTasks());
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
     * {@return the tasks in which the server finds a text}
     *
     * <p>Current: {@code GET /api/instance/task/search} (C). Older: none.
     *
     * @param text what to look for
     */
    public Pager<Task> search(String text) {
        Objects.requireNonNull(text, "text");
        return pager(vendor.tasksWith(text));
    }

    /**
     * {@return everybody's shares of the tasks of a request}
     *
     * <p>Current: {@code GET /api/instance/{instanceSid}/recipientTask/list/data} (C). Older: none.
     *
     * @param request which request
     */
    public Pager<Task> ofRequest(RequestId request) {
        Objects.requireNonNull(request, "request");
        return pager(vendor.tasksOf(request));
    }

    /**
     * {@return the options that an approval offers; none when the answer lists none that this library understands (I)}
     *
     * <p>Current: {@code GET /api/instance/tasktypes/approval/{recipientTaskSid}} (C). Older: none.
     *
     * @param id which task
     */
    public List<String> approvalOptions(TaskId id) {
        Objects.requireNonNull(id, "id");
        return ApprovalOptions.of(calls.reply(vendor.approvalOptions(id)));
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
     * Answers an approval. Options are free text, set up for each task (D), and not every one approves. They are read
     * first, where they can be; one that is not offered is refused before anything is sent, unless the task does not tell
     * its options. Never repeated by itself; after a failure whose outcome is {@code UNKNOWN}, {@link #isMine} tells whether
     * the task is still open.
     *
     * <p>Current: {@code POST /api/instance/tasktypes/approval/{recipientTaskSid}} (C), after {@link #approvalOptions}.
     * Older: {@code POST /tasktypes/approval/{recipient_task_sid}} (T, and so is the body, which is sent to both).
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
     * Completes a form. Its body is I, see {@link VendorBody#FORM}.
     *
     * <p>Current: {@code POST /api/instance/tasktypes/form/{recipientTaskSid}} (C). Older: none.
     *
     * @param id which task
     * @param answers the answers by the questions' keys, of the types that {@link StartRequest#answer} takes
     * @return the answer, whose shape is not public
     */
    public JsonValue completeForm(TaskId id, Map<String, ?> answers) {
        Objects.requireNonNull(id, "id");
        return calls.reply(vendor.completeForm(id, Answers.of(answers))).json();
    }

    /**
     * Fills and completes a data container. Unknown keys are ignored and none is needed (D).
     *
     * <p>Current: {@code POST /api/instance/tasktypes/dataContainer/{recipientTaskSid}} (C). Older:
     * {@code POST /tasktypes/data-container/instances/tasks/reciptasks/{recip_task_sid}} (D, and so is the body, which is
     * sent to both).
     *
     * @param id which task
     * @param values the values by their keys, of the types that {@link StartRequest#answer} takes
     * @return the answer, whose shape is not public
     */
    public JsonValue completeDataContainer(TaskId id, Map<String, ?> values) {
        Objects.requireNonNull(id, "id");
        return calls.reply(vendor.completeDataContainer(id, Answers.of(values))).json();
    }

    /**
     * Gives a task to another user.
     *
     * <p>Current: {@code GET /api/instance/task/recipientTask/{recipientTaskSid}/reassign/{contactSid}} (C: a GET that
     * changes state, and one that the vendor keeps off its own pages). Older: none.
     *
     * @param id which task
     * @param user to whom
     * @return the answer, whose shape is not public
     */
    public JsonValue reassign(TaskId id, UserId user) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(user, "user");
        return calls.reply(vendor.reassign(id, user)).json();
    }

    private JsonValue complete(TaskId id, String option, @Nullable String comments) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(option, "option");
        VendorRequest approval = vendor.approve(id, option, comments);
        List<String> offered = vendor.tellsApprovalOptions() ? approvalOptions(id) : List.of();
        if (!offered.isEmpty() && !offered.contains(option)) {
            throw new InvalidRequestException(
                    "Task " + id + " does not offer \"" + option + "\". It offers: " + String.join(", ", offered) + ".",
                    calls.unsent(approval),
                    null);
        }
        return calls.reply(approval).json();
    }

    private Pager<Task> pager(VendorRequest list) {
        return calls.pager(list, Task::new, Task::id);
    }
}
