package io.github.workflowautomation.testkit;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tasks: whose they are, what they ask, how they are completed. */
final class TaskRoutes {
    private final Requests requests;
    private final TaskFlow flow;
    private final People people;
    private final Permissions permissions;
    private final Wire wire;
    private final RequestJson json;
    private final TaskCompletion completion;

    TaskRoutes(
            Requests requests,
            TaskFlow flow,
            People people,
            Permissions permissions,
            TaskCompletion completion,
            Wire wire) {
        this.requests = requests;
        this.flow = flow;
        this.people = people;
        this.permissions = permissions;
        this.wire = wire;
        this.json = new RequestJson(wire);
        this.completion = completion;
    }

    void addTo(Routes routes) {
        routes.add("GET", "/api/instance/mytask/list", this::mine);
        routes.add("GET", "/api/instance/task/search", this::search);
        routes.add("GET", "/api/instance/task/{instanceTaskSid}/summary", this::summary);
        routes.add(
                Permission.PARTICIPATE,
                "GET",
                "/api/instance/task/recipientTask/{recipientTaskSid}/reassign/{contactSid}",
                this::reassign);
        routes.add("GET", "/api/instance/tasktypes/approval/{recipientTaskSid}", this::approval);
        routes.add(
                Permission.PARTICIPATE, "POST", "/api/instance/tasktypes/approval/{recipientTaskSid}", this::approve);
        routes.add("GET", "/api/instance/tasktypes/dataContainer/endpoints/list", this::containers);
        routes.add("GET", "/api/instance/tasktypes/dataContainer/{recipientTaskSid}", this::container);
        routes.add(
                Permission.PARTICIPATE,
                "POST",
                "/api/instance/tasktypes/dataContainer/{recipientTaskSid}",
                this::fillContainer);
        routes.add(Permission.PARTICIPATE, "POST", "/api/instance/tasktypes/form/{recipientTaskSid}", this::submitForm);
    }

    private ApiAnswer mine(ApiRequest request) {
        return wire.page(request, requests.waitingFor(request.caller()), json::task);
    }

    private ApiAnswer search(ApiRequest request) {
        List<TaskEntry> shown = requests.newestFirst().stream()
                .filter(entry -> entry.concerns(request.caller()))
                .flatMap(entry -> entry.tasks().stream())
                .toList();
        return wire.page(request, shown, json::task);
    }

    private ApiAnswer summary(ApiRequest request) {
        TaskEntry task = requests.requireInstanceTask(request.id("instanceTaskSid"));
        permissions.requireSight(request.caller(), task.request());
        return ApiAnswer.json(json.task(task));
    }

    private ApiAnswer reassign(ApiRequest request) {
        TaskEntry task = requests.requireRecipientTask(request.id("recipientTaskSid"));
        if (!flow.isFor(task, request.caller())) {
            permissions.requireAdministrator(request.caller());
        }
        flow.reassign(task, people.requireSid(request.id("contactSid")));
        return ApiAnswer.json(json.task(task));
    }

    private ApiAnswer approval(ApiRequest request) {
        TaskEntry task = task(request, TaskKind.APPROVAL);
        Map<String, Object> answer = json.task(task);
        answer.put("options", task.definition().options());
        return ApiAnswer.json(answer);
    }

    private ApiAnswer approve(ApiRequest request) {
        return completion.approve(request, request.id("recipientTaskSid"));
    }

    private ApiAnswer containers(ApiRequest request) {
        UUID instance = request.query("instanceSid")
                .flatMap(ApiRequest::readId)
                .orElseThrow(() -> Refusal.badRequest("instanceSid must name a request"));
        return completion.containers(
                request, instance, request.query("taskName"), "/api/instance/tasktypes/dataContainer/");
    }

    private ApiAnswer container(ApiRequest request) {
        return completion.container(request, request.id("recipientTaskSid"));
    }

    private ApiAnswer fillContainer(ApiRequest request) {
        return completion.fillContainer(request, request.id("recipientTaskSid"), request.flag("saveOnly"));
    }

    private ApiAnswer submitForm(ApiRequest request) {
        TaskEntry task = task(request, TaskKind.FORM);
        flow.enter(task, request.caller(), request.object(), request.flag("isDraft"));
        return ApiAnswer.json(json.task(task));
    }

    private TaskEntry task(ApiRequest request, TaskKind kind) {
        return completion.task(request, request.id("recipientTaskSid"), kind);
    }
}
