package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The rules by which tasks move: a request opens its first task, each completed task opens the next, the last one
 * completes the request. Each recipient has a share of a task. Guarded by the tenant's lock.
 */
final class TaskFlow {
    private final SeededIds ids;
    private final TenantTime time;
    private final People people;

    TaskFlow(SeededIds ids, TenantTime time, People people) {
        this.ids = ids;
        this.time = time;
        this.people = people;
    }

    /** Whether the share is this person's, or that of somebody for whom this one acts. */
    boolean isFor(TaskEntry share, Person person) {
        return person.actsFor(share.assignee(), time.now());
    }

    /** Opens a task and passes over milestones, which nobody has to complete. */
    void open(RequestEntry request, TaskDefinition definition) {
        if (definition.kind() == TaskKind.MILESTONE) {
            request.reach(definition.name(), time.stamp());
            openNext(request, definition);
            return;
        }
        UUID instanceTaskSid = ids.next();
        recipients(request, definition).forEach(person -> share(request, definition, instanceTaskSid, person));
    }

    /** Answers an approval; the last of its options ends the request (D). */
    void approve(TaskEntry share, Person caller, String option, String comments) {
        requireOpenFor(share, caller);
        List<String> options = share.definition().options();
        if (!options.contains(option)) {
            throw Refusal.badRequest("Approval must be one of " + String.join(", ", options));
        }
        share.enter(Map.of("Approval", JsonValue.of(option), "Comments", JsonValue.of(comments)));
        if (option.equals(options.get(options.size() - 1))) {
            deny(share, option);
            return;
        }
        complete(share);
    }

    /** Takes what was entered and, unless it is a draft, completes the share. */
    void enter(TaskEntry share, Person caller, Map<String, JsonValue> values, boolean draft) {
        requireOpenFor(share, caller);
        share.enter(values);
        if (!draft) {
            complete(share);
        }
    }

    void reassign(TaskEntry share, Person recipient) {
        requireOpen(share);
        time.stamp();
        share.assignTo(recipient);
    }

    /** Gives more people a share of an open task; who has one keeps it. */
    void addRecipients(TaskEntry of, List<Person> recipients) {
        requireOpen(of);
        recipients.stream()
                .filter(person -> of.shares().stream().noneMatch(share -> share.isOpenOf(person)))
                .forEach(person -> share(of.request(), of.definition(), of.instanceTaskSid(), person));
    }

    /** Takes open shares away; the last of a task stays, as nobody could complete it. */
    void removeShares(List<TaskEntry> shares) {
        shares.forEach(TaskFlow::requireOpen);
        if (shares.isEmpty() || openShares(shares.get(0)).size() == shares.size()) {
            throw Refusal.conflict("a task keeps at least one recipient");
        }
        Instant now = time.stamp();
        shares.forEach(share -> share.end(TaskState.CANCELLED, now));
    }

    /** As told; only a share that is completed moves the request on. */
    void setState(TaskEntry share, TaskState state) {
        switch (state) {
            case OPEN -> {
                share.reopen();
                share.request().goOn();
            }
            case COMPLETED -> {
                requireOpen(share);
                complete(share);
            }
            case CANCELLED -> {
                requireOpen(share);
                share.end(TaskState.CANCELLED, time.stamp());
            }
        }
    }

    /** Throws away what was done on a task and since: all shares wait again, and what it had opened does not. */
    void reset(TaskEntry task) {
        cancelOpen(task.request(), time.stamp());
        task.shares().forEach(TaskEntry::reopen);
        task.request().goOn();
    }

    /** Opens what follows a task once more; nothing where it is the last one. */
    void fireAgain(TaskEntry task) {
        next(task.request().process(), task.definition()).ifPresent(next -> {
            task.request().goOn();
            open(task.request(), next);
        });
    }

    void cancel(RequestEntry request) {
        Instant now = time.stamp();
        cancelOpen(request, now);
        request.reach("Cancelled", now);
        request.end(RequestState.CANCELLED, now);
    }

    void setMilestone(RequestEntry request, String text) {
        request.reach(text, time.stamp());
    }

    void requireOpenFor(TaskEntry share, Person caller) {
        if (!isFor(share, caller)) {
            throw Refusal.forbidden();
        }
        requireOpen(share);
    }

    private static void requireOpen(TaskEntry share) {
        if (share.state() != TaskState.OPEN) {
            throw Refusal.conflict("the task has ended");
        }
    }

    private void deny(TaskEntry share, String option) {
        Instant now = time.stamp();
        share.end(TaskState.COMPLETED, now);
        cancelOpen(share.request(), now);
        share.request().reach(option, now);
        share.request().end(RequestState.COMPLETED, now);
    }

    private void complete(TaskEntry share) {
        Instant now = time.stamp();
        share.end(TaskState.COMPLETED, now);
        List<TaskEntry> others = openShares(share);
        if (share.definition().rule() == RecipientRule.ALL && !others.isEmpty()) {
            return;
        }
        others.forEach(other -> other.end(TaskState.CANCELLED, now));
        openNext(share.request(), share.definition());
    }

    private void openNext(RequestEntry request, TaskDefinition done) {
        Optional<TaskDefinition> next = next(request.process(), done);
        if (next.isPresent()) {
            open(request, next.get());
            return;
        }
        Instant now = time.stamp();
        if (!request.hasReachedAMilestone()) {
            request.reach("Completed", now);
        }
        request.end(RequestState.COMPLETED, now);
    }

    private static Optional<TaskDefinition> next(ProcessDefinition process, TaskDefinition done) {
        int at = process.tasks().indexOf(done) + 1;
        return at < process.tasks().size() ? Optional.of(process.tasks().get(at)) : Optional.empty();
    }

    private static List<TaskEntry> openShares(TaskEntry of) {
        return of.shares().stream()
                .filter(share -> share.state() == TaskState.OPEN)
                .toList();
    }

    private static void cancelOpen(RequestEntry request, Instant now) {
        request.tasks().stream()
                .filter(task -> task.state() == TaskState.OPEN)
                .forEach(task -> task.end(TaskState.CANCELLED, now));
    }

    private List<Person> recipients(RequestEntry request, TaskDefinition definition) {
        List<Person> named = definition.recipients().stream()
                .flatMap(userName -> people.byUserName(userName).stream())
                .toList();
        return named.isEmpty() ? List.of(request.requester()) : named;
    }

    private void share(RequestEntry request, TaskDefinition definition, UUID instanceTaskSid, Person person) {
        request.open(new TaskEntry(instanceTaskSid, ids.next(), definition, request, person, time.stamp()));
    }
}
