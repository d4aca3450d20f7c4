package io.github.workflowautomation.client;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.parameter.ListRecipientTasksQuery;
import io.github.workflowautomation.api.parameter.SetRecipientTaskStateQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * People's shares of the tasks in requests, and completing them; the tasks as wholes are in {@link RequestTasks}. Every call
 * may throw a {@link io.github.workflowautomation.client.error.WorkflowException}.
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
    private final Files files;

    Tasks(Calls calls, Files files) {
        this.calls = calls;
        this.vendor = calls.vendor();
        this.files = files;
    }

    /** {@return the forms among them} */
    public FormTasks forms() {
        return new FormTasks(calls, files);
    }

    /** {@return the data containers among them: tasks that wait for a program's values} */
    public DataContainers dataContainers() {
        return new DataContainers(calls, files);
    }

    /** {@return those among them that open a page elsewhere} */
    public OpenUrlTasks openUrls() {
        return new OpenUrlTasks(calls);
    }

    /** {@return those among them of any other type} */
    public TypedTasks ofOtherTypes() {
        return new TypedTasks(calls);
    }

    /**
     * {@return the open tasks of the user for whom this client acts}
     *
     * <p>Current: {@code GET /api/instance/mytask/list} (C). Older: {@code GET /instances/tasks/mine} (I).
     */
    @Inferred
    public Pager<Task> mine() {
        return pager(vendor.myTasks(new ListQuery()));
    }

    /**
     * {@return those of {@link #mine()} that a query asks for}
     *
     * <p>Current: {@code GET /api/instance/mytask/list} (C). Older: none with a query.
     *
     * @param query says which
     */
    public Pager<Task> mine(Consumer<ListQuery> query) {
        return pager(vendor.myTasks(ListQuery.asked(query)));
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
     * {@return the tasks in which the server finds a text; see {@link #search(Consumer)}}
     *
     * @param text what to look for
     */
    public Pager<Task> search(String text) {
        return search(list -> list.search(text));
    }

    /**
     * {@return the tasks, anybody's, that a query asks for}
     *
     * <p>Current: {@code GET /api/instance/task/search} (C). Older: none.
     *
     * @param query says which
     */
    public Pager<Task> search(Consumer<ListQuery> query) {
        return pager(vendor.tasks(ListQuery.asked(query)));
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
     * {@return everybody's shares of one task of a request}
     *
     * <p>Current: {@code GET /api/instance/{instanceSid}/recipientTask/list/data} with {@code itaskGuid} (C; that it takes
     * this id is I). Older: none.
     *
     * @param request which request
     * @param task which task of it
     */
    @Inferred
    public Pager<Task> ofRequest(RequestId request, RequestTaskId task) {
        Objects.requireNonNull(request, "request");
        ListRecipientTasksQuery query =
                ListRecipientTasksQuery.builder().itaskGuid(task.value()).build();
        return pager(calls.current(
                VendorCall.LIST_REQUEST_TASKS,
                InstanceApi.class,
                api -> api.listRecipientTasks(request.value(), query)));
    }

    /**
     * {@return a share of a task of a request} As the vendor has no call for one share alone, it is looked for in
     * {@link #ofRequest(RequestId)}.
     *
     * <p>Current: {@code GET /api/instance/{instanceSid}/recipientTask/list/data} (C). Older: none.
     *
     * @param request the request that it is part of
     * @param id which task
     * @throws NotFoundException when it is not among them
     */
    public Task get(RequestId request, TaskId id) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(id, "id");
        VendorRequest list = vendor.tasksOf(request);
        return pager(list).stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "Task " + id + " is not among those of request " + request
                                + ": there is no such task, or the user may not see it.",
                        calls.answered(list, Outcome.REJECTED),
                        null));
    }

    /**
     * {@return the options that an approval offers; none when the answer lists none that this library understands (I)}
     *
     * <p>Current: {@code GET /api/instance/tasktypes/approval/{recipientTaskSid}} (C). Older: none.
     *
     * @param id which task
     */
    @Inferred
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
     * Completes a form; see {@link FormTasks#complete}.
     *
     * @param id which task
     * @param answers the answers by the questions' keys, of the types that {@link TaskAnswers#answer} takes
     * @return the answer, whose shape is not public
     */
    public JsonValue completeForm(TaskId id, Map<String, ?> answers) {
        return forms().complete(id, form -> form.answers(answers));
    }

    /**
     * Fills and completes a data container; see {@link DataContainers#complete}.
     *
     * @param id which task
     * @param values the values by their keys, of the types that {@link TaskAnswers#answer} takes
     * @return the answer, whose shape is not public
     */
    public JsonValue completeDataContainer(TaskId id, Map<String, ?> values) {
        return dataContainers().complete(id, container -> container.answers(values));
    }

    /**
     * Completes a task that sets a milestone.
     *
     * <p>Current: {@code POST /api/instance/tasktypes/milestone/{recipientTaskSid}/complete} (C). Older: none.
     *
     * @param id which task
     * @param details what to complete it with, in the vendor's words, which are not public; an empty object for nothing
     * @return the answer, whose shape is not public
     */
    public JsonValue completeMilestone(TaskId id, JsonValue details) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(details, "details");
        return calls.json(InstanceApi.class, api -> api.completeMilestone(id.value(), details));
    }

    /**
     * Sets how far a share of a task is, past all that its type would do.
     *
     * <p>Current: {@code POST /api/instance/task/recipientTask/{recipTaskSid}/taskState/{taskState}} (C). Older: none.
     *
     * @param id which task
     * @param request the request that it is part of
     * @param state the vendor's word for the state; which there are is not public
     * @return the answer, whose shape is not public
     */
    public JsonValue setState(TaskId id, RequestId request, String state) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(state, "state");
        SetRecipientTaskStateQuery query = SetRecipientTaskStateQuery.builder()
                .instanceSid(request.value())
                .build();
        return calls.json(InstanceApi.class, api -> api.setRecipientTaskState(id.value(), state, query));
    }

    /**
     * {@return a download of a file that somebody attached in a task}
     *
     * <p>Current: {@code GET /api/instance/tasks/data/attachments/{fileSid}} (C). Older: none.
     *
     * @param id which file
     */
    public FileDownload attachment(FileId id) {
        Objects.requireNonNull(id, "id");
        return calls.file(InstanceApi.class, api -> api.downloadTaskAttachment(id.value()), id.value());
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
