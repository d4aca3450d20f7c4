package io.github.workflowautomation.client;

import io.github.workflowautomation.api.parameter.ExecuteTaskQuery;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to execute a task of any type with; see
 * {@link TypedTasks#execute(String, TaskId, java.util.function.Consumer)}. All of it is C, and which of it a type needs is not public.
 * Not for use by several threads.
 */
public final class ExecuteTask {
    private final Answers answers = new Answers();
    private final ExecuteTaskQuery.Builder query = ExecuteTaskQuery.builder();

    ExecuteTask() {}

    /**
     * Sends a value in the body, by {@link VendorBody#EXECUTE}.
     *
     * @param key the value's key
     * @param value text, a number, a boolean, a date, a map, a list, a {@code JsonValue} or null
     * @return this
     * @throws IllegalArgumentException when the value is none of these
     */
    public ExecuteTask answer(String key, @Nullable Object value) {
        answers.put(key, value);
        return this;
    }

    /**
     * Sends several values; see {@link #answer(String, Object)}.
     *
     * @param values the values by their keys
     * @return this
     */
    public ExecuteTask answers(Map<String, ?> values) {
        values.forEach(this::answer);
        return this;
    }

    /**
     * Names the process; the vendor's {@code processSid}. Defaults to not being said.
     *
     * @param process the process
     * @return this
     */
    public ExecuteTask process(ProcessId process) {
        query.processSid(Objects.requireNonNull(process, "process").value());
        return this;
    }

    /**
     * Names the task in the process's design; the vendor's {@code processTaskSid}. Defaults to not being said.
     *
     * @param task the task in the process's design
     * @return this
     */
    public ExecuteTask processTask(ProcessTaskId task) {
        query.processTaskSid(Objects.requireNonNull(task, "processTask").value());
        return this;
    }

    /**
     * Names the request; the vendor's {@code instanceSid}. Defaults to not being said.
     *
     * @param request the request
     * @return this
     */
    public ExecuteTask request(RequestId request) {
        query.instanceSid(Objects.requireNonNull(request, "request").value());
        return this;
    }

    /**
     * Names the task in the request; the vendor's {@code instanceTaskSid}. Defaults to not being said.
     *
     * @param task the task in the request
     * @return this
     */
    public ExecuteTask requestTask(RequestTaskId task) {
        query.instanceTaskSid(Objects.requireNonNull(task, "requestTask").value());
        return this;
    }

    /**
     * Names the request by the number that users see; the vendor's {@code instanceId}. Defaults to not being said.
     *
     * @param number the number
     * @return this
     */
    public ExecuteTask requestNumber(long number) {
        query.instanceId(Long.toString(number));
        return this;
    }

    /**
     * Asks to save and not to complete; the vendor's {@code saveOnly}. Defaults to not being said.
     *
     * @return this
     */
    public ExecuteTask saveOnly() {
        query.saveOnly(true);
        return this;
    }

    /**
     * Asks to complete what was saved; the vendor's {@code completeOnly}. Defaults to not being said.
     *
     * @return this
     */
    public ExecuteTask completeOnly() {
        query.completeOnly(true);
        return this;
    }

    /**
     * Asks to save a draft; the vendor's {@code isDraft}. Defaults to not being said.
     *
     * @return this
     */
    public ExecuteTask draft() {
        query.isDraft(true);
        return this;
    }

    /**
     * Asks to be told of the tasks that come next; the vendor's {@code returnNextTasks}. Defaults to not being said.
     *
     * @return this
     */
    public ExecuteTask returnNextTasks() {
        query.returnNextTasks(true);
        return this;
    }

    Answers answers() {
        return answers;
    }

    ExecuteTaskQuery query() {
        return query.build();
    }
}
