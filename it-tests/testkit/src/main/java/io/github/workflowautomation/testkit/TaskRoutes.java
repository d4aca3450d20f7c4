package io.github.workflowautomation.testkit;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tasks: whose they are, what they ask, how they are completed. */
final class TaskRoutes {
    private final Requests requests;
    private final People people;
    private final Wire wire;
    private final RequestJson json;
    private final TaskCompletion completion;

    TaskRoutes(Requests requests, People people, Wire wire) {
        this.requests = requests;
        this.people = people;
        this.wire = wire;
        this.json = new RequestJson(wire);
        this.completion = new TaskCompletion(requests, wire);
    }

    void addTo(Routes routes) {
        routes.add("GET", "/api/instance/mytask/list", this::mine);
        routes.add("GET", "/api/instance/task/search", this::search);
        routes.add("GET", "/api/instance/task/{instanceTaskSid}/summary", this::summary);
        routes.add("GET", "/api/instance/task/recipientTask/{recipientTaskSid}/reassign/{contactSid}", this::reassign);
        routes.add("GET", "/api/instance/tasktypes/approval/{recipientTaskSid}", this::approval);
        routes.add("POST", "/api/instance/tasktypes/approval/{recipientTaskSid}", this::approve);
        routes.add("GET", "/api/instance/tasktypes/dataContainer/endpoints/list", this::containers);
        routes.add("GET", "/api/instance/tasktypes/dataContainer/{recipientTaskSid}", this::container);
        routes.add("POST", "/api/instance/tasktypes/dataContainer/{recipientTaskSid}", this::fillContainer);
        routes.add("POST", "/api/instance/tasktypes/form/{recipientTaskSid}", this::submitForm);
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
        TaskCompletion.requireVisible(task, request.caller());
        return ApiAnswer.json(json.task(task));
    }

    private ApiAnswer reassign(ApiRequest request) {
        TaskEntry task = requests.requireRecipientTask(request.id("recipientTaskSid"));
        requests.reassign(task, request.caller(), people.requireSid(request.id("contactSid")));
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
        return completion.containers(instance, "/api/instance/tasktypes/dataContainer/");
    }

    private ApiAnswer container(ApiRequest request) {
        return completion.container(request, request.id("recipientTaskSid"));
    }

    private ApiAnswer fillContainer(ApiRequest request) {
        boolean saveOnly = request.query("saveOnly").filter("true"::equals).isPresent();
        return completion.fillContainer(request, request.id("recipientTaskSid"), saveOnly);
    }

    private ApiAnswer submitForm(ApiRequest request) {
        TaskEntry task = task(request, TaskKind.FORM);
        boolean draft = request.query("isDraft").filter("true"::equals).isPresent();
        requests.enter(task, request.caller(), TaskCompletion.object(request.json()), draft);
        return ApiAnswer.json(json.task(task));
    }

    private TaskEntry task(ApiRequest request, TaskKind kind) {
        return completion.task(request, request.id("recipientTaskSid"), kind);
    }
}
