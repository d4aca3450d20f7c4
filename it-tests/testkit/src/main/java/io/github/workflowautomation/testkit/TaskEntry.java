package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One person's share of a task in a request. Guarded by the tenant's lock. */
final class TaskEntry {
    private final UUID instanceTaskSid;
    private final UUID recipientTaskSid;
    private final TaskDefinition definition;
    private final RequestEntry request;
    private final Instant started;
    private final Map<String, JsonValue> values = new LinkedHashMap<>();
    private Person assignee;
    private TaskState state = TaskState.OPEN;
    private Optional<Instant> ended = Optional.empty();

    TaskEntry(
            UUID instanceTaskSid,
            UUID recipientTaskSid,
            TaskDefinition definition,
            RequestEntry request,
            Person assignee,
            Instant started) {
        this.instanceTaskSid = instanceTaskSid;
        this.recipientTaskSid = recipientTaskSid;
        this.definition = definition;
        this.request = request;
        this.assignee = assignee;
        this.started = started;
    }

    UUID instanceTaskSid() {
        return instanceTaskSid;
    }

    UUID recipientTaskSid() {
        return recipientTaskSid;
    }

    TaskDefinition definition() {
        return definition;
    }

    RequestEntry request() {
        return request;
    }

    Person assignee() {
        return assignee;
    }

    /** All shares of the same task, this one among them. */
    List<TaskEntry> shares() {
        return request.tasks().stream()
                .filter(task -> task.instanceTaskSid.equals(instanceTaskSid))
                .toList();
    }

    boolean isOpenOf(Person person) {
        return state == TaskState.OPEN && assignee.equals(person);
    }

    TaskState state() {
        return state;
    }

    Instant started() {
        return started;
    }

    Optional<Instant> ended() {
        return ended;
    }

    /** What has been entered so far. */
    Map<String, JsonValue> values() {
        return Map.copyOf(values);
    }

    void enter(Map<String, JsonValue> entered) {
        values.putAll(entered);
    }

    void assignTo(Person person) {
        assignee = person;
    }

    /** As if nothing had been done yet. */
    void reopen() {
        values.clear();
        state = TaskState.OPEN;
        ended = Optional.empty();
    }

    void end(TaskState how, Instant when) {
        state = how;
        ended = Optional.of(when);
    }
}
