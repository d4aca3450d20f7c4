package io.github.workflowautomation.client;

import io.github.workflowautomation.api.FormsApi;
import io.github.workflowautomation.api.ProcessesApi;
import io.github.workflowautomation.api.parameter.GetFormsQuery;
import io.github.workflowautomation.api.parameter.ListProcessTaskRecipientsQuery;
import io.github.workflowautomation.api.parameter.ListProcessTasksQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The tasks in the design of processes; those of running requests are {@link Tasks}. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>All of it is of the current API, and no answer but that of {@link #form} has a public shape.
 */
@AsyncTwin
public final class ProcessTasks {
    private final Calls calls;

    ProcessTasks(Calls calls) {
        this.calls = calls;
    }

    /**
     * {@return the tasks of a process}
     *
     * <p>Current: {@code GET /api/processes/{processSid}/tasks} (C). Older: none.
     *
     * @param process which process
     */
    public JsonValue of(ProcessId process) {
        Objects.requireNonNull(process, "process");
        return calls.json(
                ProcessesApi.class, api -> api.listProcessTasks(process.value(), ListProcessTasksQuery.none()));
    }

    /**
     * {@return the tasks of a process that are of some types}
     *
     * <p>Current: {@code GET /api/processes/{processSid}/tasks} with {@code taskTypes} (C). Older: none.
     *
     * @param process which process
     * @param taskTypes the types, written in the vendor's way, which is not public; {@link Processes#taskTypes()} lists them
     */
    public JsonValue of(ProcessId process, String taskTypes) {
        Objects.requireNonNull(process, "process");
        ListProcessTasksQuery query =
                ListProcessTasksQuery.builder().taskTypes(taskTypes).build();
        return calls.json(ProcessesApi.class, api -> api.listProcessTasks(process.value(), query));
    }

    /**
     * {@return the tasks that a process can start at; see {@link StartRequest#at}}
     *
     * <p>Current: {@code GET /api/processes/{processSid}/firstTasks} (C). Older: none.
     *
     * @param process which process
     */
    public JsonValue first(ProcessId process) {
        Objects.requireNonNull(process, "process");
        return calls.json(ProcessesApi.class, api -> api.listFirstTasks(process.value()));
    }

    /**
     * {@return the form of a task, such as one that a process starts with, for a user who may run the process} It is an array
     * of one form, whose shape is catalogued (C): {@code name}, {@code sid}, {@code layout}, {@code rules} and others. Where
     * a task says which form it has is not public.
     *
     * <p>Current: {@code GET /api/forms/{formSids}} with {@code processSid} (C). Older: none.
     *
     * @param process the process that uses the form
     * @param form which form
     */
    public JsonValue form(ProcessId process, FormId form) {
        Objects.requireNonNull(process, "process");
        Objects.requireNonNull(form, "form");
        GetFormsQuery query =
                GetFormsQuery.builder().processSid(process.value()).build();
        return calls.json(FormsApi.class, api -> api.getForms(List.of(form.value()), query));
    }

    /**
     * {@return a task}
     *
     * <p>Current: {@code GET /api/processes/processTask/{processTaskSid}} (C). Older: none.
     *
     * @param task which task
     */
    public JsonValue get(ProcessTaskId task) {
        Objects.requireNonNull(task, "task");
        return calls.json(ProcessesApi.class, api -> api.getProcessTask(task.value()));
    }

    /**
     * {@return what leads on from some tasks}
     *
     * <p>Current: {@code GET /api/processes/processTask/{processTaskSids}/transitions} (C). Older: none.
     *
     * @param tasks which tasks, at least one
     * @throws IllegalArgumentException when there is none
     */
    public JsonValue transitions(List<ProcessTaskId> tasks) {
        NotEmpty.check("tasks", tasks);
        List<String> ids = tasks.stream().map(ProcessTaskId::value).toList();
        return calls.json(ProcessesApi.class, api -> api.listTransitions(ids));
    }

    /**
     * {@return what a task takes in, as a schema}
     *
     * <p>Current: {@code GET /api/processes/processTask/{processTaskSid}/standardInputs} (C). Older: none.
     *
     * @param task which task
     */
    public JsonValue standardInputs(ProcessTaskId task) {
        Objects.requireNonNull(task, "task");
        return calls.json(ProcessesApi.class, api -> api.getStandardInputs(task.value()));
    }

    /**
     * {@return who gets a task, all of them; see {@link #recipients(ProcessTaskId, Consumer)}}
     *
     * @param task which task
     */
    public Pager<JsonValue> recipients(ProcessTaskId task) {
        return recipients(task, list -> {});
    }

    /**
     * {@return who gets a task}
     *
     * <p>Current: {@code GET /api/processes/processTask/{processTaskSid}/recipients} (C). Older: none.
     *
     * @param task which task
     * @param query says which of them
     */
    public Pager<JsonValue> recipients(ProcessTaskId task, Consumer<ListQuery> query) {
        Objects.requireNonNull(task, "task");
        ListQuery terms = ListQuery.asked(query);
        ListProcessTaskRecipientsQuery.Builder list = ListProcessTaskRecipientsQuery.builder();
        terms.search().ifPresent(list::search);
        terms.sort()
                .ifPresent(sort -> list.sort(sort.field()).dir(sort.direction().word()));
        calls.bodies().filters(terms.filters()).ifPresent(list::filters);
        VendorRequest call = calls.current(
                VendorCall.LIST_PROCESS_TASK_RECIPIENTS,
                ProcessesApi.class,
                api -> api.listProcessTaskRecipients(task.value(), list.build()));
        return calls.pager(call, Entity::raw, json -> json);
    }

    /**
     * {@return when a task is due and what happens then}
     *
     * <p>Current: {@code GET /api/processes/tasks/{processTaskSid}/timesettings} (C). Older: none.
     *
     * @param task which task
     */
    public JsonValue timeSettings(ProcessTaskId task) {
        Objects.requireNonNull(task, "task");
        return calls.json(ProcessesApi.class, api -> api.getProcessTaskTimeSettings(task.value()));
    }

    /**
     * Sets when a task is due and what happens then. A repeat sets the same again, so that it is repeated after failures
     * that pass.
     *
     * <p>Current: {@code PUT /api/processes/tasks/{processTaskSid}/timesettings} (C). Older: none.
     *
     * @param task which task
     * @param settings the settings, as {@link #timeSettings} answers them
     * @return the answer, whose shape is not public
     */
    public JsonValue setTimeSettings(ProcessTaskId task, JsonValue settings) {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(settings, "settings");
        return calls.json(ProcessesApi.class, api -> api.setProcessTaskTimeSettings(task.value(), settings));
    }

    /**
     * {@return how the recipients of a task are notified}
     *
     * <p>Current: {@code GET /api/processes/tasks/{processTaskSid}/notification} (C). Older: none.
     *
     * @param task which task
     */
    public JsonValue notification(ProcessTaskId task) {
        Objects.requireNonNull(task, "task");
        return calls.json(ProcessesApi.class, api -> api.getProcessTaskNotification(task.value()));
    }

    /**
     * Sets how the recipients of a task are notified. A repeat sets the same again, so that it is repeated after failures
     * that pass.
     *
     * <p>Current: {@code PUT /api/processes/tasks/{processTaskSid}/notification} (C). Older: none.
     *
     * @param task which task
     * @param notification the settings, as {@link #notification} answers them
     * @return the answer, whose shape is not public
     */
    public JsonValue setNotification(ProcessTaskId task, JsonValue notification) {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(notification, "notification");
        return calls.json(ProcessesApi.class, api -> api.setProcessTaskNotification(task.value(), notification));
    }
}
