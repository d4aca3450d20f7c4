package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The tenant's requests and the rules by which they move: a request opens its first task, each completed task opens
 * the next, the last one completes the request. Guarded by the tenant's lock.
 */
final class Requests {
    private final SeededIds ids;
    private final TenantTime time;
    private final People people;
    private final List<RequestEntry> all = new ArrayList<>();

    Requests(SeededIds ids, TenantTime time, People people) {
        this.ids = ids;
        this.time = time;
        this.people = people;
    }

    /** Newest first, as the vendor lists them. */
    List<RequestEntry> newestFirst() {
        List<RequestEntry> newest = new ArrayList<>(all);
        Collections.reverse(newest);
        return newest;
    }

    /** In the order in which they were started. */
    List<RequestEntry> oldestFirst() {
        return List.copyOf(all);
    }

    RequestEntry require(UUID sid) {
        return all.stream()
                .filter(request -> request.sid().equals(sid))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such request"));
    }

    /** The tasks that wait for this person, newest request first. */
    List<TaskEntry> waitingFor(Person person) {
        return newestFirst().stream()
                .flatMap(request -> request.tasks().stream())
                .filter(task -> task.state() == TaskState.OPEN)
                .filter(task -> task.assignee().equals(person))
                .toList();
    }

    TaskEntry requireRecipientTask(UUID recipientTaskSid) {
        return tasks(task -> task.recipientTaskSid().equals(recipientTaskSid));
    }

    TaskEntry requireInstanceTask(UUID instanceTaskSid) {
        return tasks(task -> task.instanceTaskSid().equals(instanceTaskSid));
    }

    RequestEntry start(
            ProcessDefinition process,
            TaskDefinition first,
            String name,
            Person requester,
            Map<String, JsonValue> answers) {
        RequestEntry request =
                new RequestEntry(ids.next(), ids.nextNumber(), name, process, requester, time.stamp(), answers);
        all.add(request);
        open(request, first);
        return request;
    }

    /** Answers an approval; the last of its options ends the request. */
    void approve(TaskEntry task, Person caller, String option, String comments) {
        requireOpenFor(task, caller);
        if (!task.definition().options().contains(option)) {
            throw Refusal.badRequest("Approval must be one of "
                    + String.join(", ", task.definition().options()));
        }
        task.enter(Map.of("Approval", JsonValue.of(option), "Comments", JsonValue.of(comments)));
        List<String> options = task.definition().options();
        boolean ends = option.equals(options.get(options.size() - 1));
        complete(task, ends ? Optional.of(option) : Optional.empty());
    }

    /** Takes what was entered and, unless it is a draft, completes the task. */
    void enter(TaskEntry task, Person caller, Map<String, JsonValue> values, boolean draft) {
        requireOpenFor(task, caller);
        task.enter(values);
        if (!draft) {
            complete(task, Optional.empty());
        }
    }

    void reassign(TaskEntry task, Person caller, Person recipient) {
        requireOpenFor(task, caller);
        time.stamp();
        task.assignTo(recipient);
    }

    void cancel(RequestEntry request, Person caller) {
        if (!request.requester().equals(caller)) {
            throw Refusal.forbidden();
        }
        if (request.state() != RequestState.STARTED) {
            throw Refusal.conflict("the request has ended");
        }
        Instant now = time.stamp();
        request.tasks().stream()
                .filter(task -> task.state() == TaskState.OPEN)
                .forEach(task -> task.end(TaskState.CANCELLED, now));
        request.end(RequestState.CANCELLED, "Cancelled", now);
    }

    private TaskEntry tasks(Predicate<TaskEntry> wanted) {
        return all.stream()
                .flatMap(request -> request.tasks().stream())
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such task"));
    }

    private static void requireOpenFor(TaskEntry task, Person caller) {
        if (!task.assignee().equals(caller)) {
            throw Refusal.forbidden();
        }
        if (task.state() != TaskState.OPEN) {
            throw Refusal.conflict("the task has ended");
        }
    }

    private void complete(TaskEntry task, Optional<String> endingOption) {
        Instant now = time.stamp();
        task.end(TaskState.COMPLETED, now);
        RequestEntry request = task.request();
        Optional<TaskDefinition> next = next(request.process(), task.definition());
        if (endingOption.isEmpty() && next.isPresent()) {
            open(request, next.get());
            return;
        }
        request.end(RequestState.COMPLETED, endingOption.orElse("Completed"), now);
    }

    private static Optional<TaskDefinition> next(ProcessDefinition process, TaskDefinition done) {
        int at = process.tasks().indexOf(done) + 1;
        return at < process.tasks().size() ? Optional.of(process.tasks().get(at)) : Optional.empty();
    }

    private void open(RequestEntry request, TaskDefinition definition) {
        Person assignee = definition.assignee().flatMap(people::byUserName).orElse(request.requester());
        request.open(new TaskEntry(ids.next(), ids.next(), definition, request, assignee, time.stamp()));
    }
}
