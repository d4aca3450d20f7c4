package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The tenant's requests: started, found, ended. How their tasks move is for {@link TaskFlow}. Guarded by the tenant's lock.
 */
final class Requests {
    private final SeededIds ids;
    private final TenantTime time;
    private final TaskFlow flow;
    private final List<RequestEntry> all = new ArrayList<>();

    Requests(SeededIds ids, TenantTime time, TaskFlow flow) {
        this.ids = ids;
        this.time = time;
        this.flow = flow;
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

    RequestEntry requireNumber(int number) {
        return all.stream()
                .filter(request -> request.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such request"));
    }

    /** The tasks that wait for this person, newest request first. */
    List<TaskEntry> waitingFor(Person person) {
        return newestFirst().stream()
                .flatMap(request -> request.tasks().stream())
                .filter(task -> task.state() == TaskState.OPEN)
                .filter(task -> flow.isFor(task, person))
                .toList();
    }

    TaskEntry requireRecipientTask(UUID recipientTaskSid) {
        return requireTask(task -> task.recipientTaskSid().equals(recipientTaskSid));
    }

    /** Any share of the task, those that are open first. */
    TaskEntry requireInstanceTask(UUID instanceTaskSid) {
        List<TaskEntry> shares = requireShares(instanceTaskSid);
        return shares.stream()
                .filter(share -> share.state() == TaskState.OPEN)
                .findFirst()
                .orElse(shares.get(0));
    }

    /** Every share of the task. */
    List<TaskEntry> requireShares(UUID instanceTaskSid) {
        return requireTask(task -> task.instanceTaskSid().equals(instanceTaskSid))
                .shares();
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
        flow.open(request, first);
        return request;
    }

    void cancel(RequestEntry request) {
        if (request.state() != RequestState.STARTED) {
            throw Refusal.conflict("the request has ended");
        }
        flow.cancel(request);
    }

    /** The vendor's delete leaves no trace in lists, and cancels what is open (D). */
    void delete(RequestEntry request) {
        if (request.state() == RequestState.STARTED) {
            flow.cancel(request);
        }
        all.remove(request);
    }

    private TaskEntry requireTask(Predicate<TaskEntry> wanted) {
        return all.stream()
                .flatMap(request -> request.tasks().stream())
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such task"));
    }
}
