package io.github.workflowautomation.testkit;

import java.util.UUID;

/** Tasks moved by hand, past what their recipients do: set to a state, reset, their transitions fired again. */
final class TaskControlRoutes {
    private final Requests requests;
    private final TaskFlow flow;
    private final Permissions permissions;
    private final RequestJson json;

    TaskControlRoutes(Requests requests, TaskFlow flow, Permissions permissions, Wire wire) {
        this.requests = requests;
        this.flow = flow;
        this.permissions = permissions;
        this.json = new RequestJson(wire);
    }

    void addTo(Routes routes) {
        String task = "/api/instance/{instanceSid}/tasks/{instanceTaskSid}";
        routes.add(
                Permission.PARTICIPATE,
                "POST",
                "/api/instance/task/recipientTask/{recipTaskSid}/taskState/{taskState}",
                this::setState);
        routes.add(Permission.PARTICIPATE, "GET", task + "/reset", this::reset);
        routes.add(Permission.PARTICIPATE, "GET", task + "/refireTransitions", this::refire);
    }

    /** Takes the words of {@link TaskState}; a share that is completed so moves the request on. */
    private ApiAnswer setState(ApiRequest request) {
        TaskEntry share = requests.requireRecipientTask(request.id("recipTaskSid"));
        request.query("instanceSid").ifPresent(sid -> requireOf(share, sid));
        requireSay(request, share);
        flow.setState(share, TaskState.named(request.path("taskState")));
        return ApiAnswer.json(json.task(share));
    }

    private ApiAnswer reset(ApiRequest request) {
        TaskEntry task = taskOfRequest(request);
        requireSay(request, task);
        flow.reset(task);
        return ApiAnswer.json(json.task(task));
    }

    private ApiAnswer refire(ApiRequest request) {
        TaskEntry task = taskOfRequest(request);
        requireSay(request, task);
        flow.fireAgain(task);
        return ApiAnswer.json(json.task(task));
    }

    private TaskEntry taskOfRequest(ApiRequest request) {
        TaskEntry task = requests.requireInstanceTask(request.id("instanceTaskSid"));
        requireOf(task, request.path("instanceSid"));
        return task;
    }

    private static void requireOf(TaskEntry task, String sid) {
        UUID asked = ApiRequest.readId(sid).orElseThrow(() -> Refusal.notFound("no such request"));
        if (!task.request().sid().equals(asked)) {
            throw Refusal.notFound("no such task in the request");
        }
    }

    /** Whose task it is, who started its request, and administrators. */
    private void requireSay(ApiRequest request, TaskEntry task) {
        if (!flow.isFor(task, request.caller()) && !task.request().requester().equals(request.caller())) {
            permissions.requireAdministrator(request.caller());
        }
    }
}
