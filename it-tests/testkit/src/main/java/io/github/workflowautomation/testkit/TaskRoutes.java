package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonNull;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tasks: whose they are, what they ask, how they are completed. */
final class TaskRoutes {
    private final Requests requests;
    private final People people;
    private final Wire wire;
    private final RequestJson json;

    TaskRoutes(Requests requests, People people, Wire wire) {
        this.requests = requests;
        this.people = people;
        this.wire = wire;
        this.json = new RequestJson(wire);
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
        requireVisible(task, request.caller());
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
        TaskEntry task = task(request, TaskKind.APPROVAL);
        Map<String, JsonValue> body = object(request.json());
        requests.approve(task, request.caller(), text(body, "Approval"), text(body, "Comments"));
        return ApiAnswer.json(json.task(task));
    }

    /** The data containers that wait in one request, as the paths to post to. */
    private ApiAnswer containers(ApiRequest request) {
        UUID instance = request.query("instanceSid")
                .flatMap(ApiRequest::readId)
                .orElseThrow(() -> Refusal.badRequest("instanceSid must name a request"));
        List<String> endpoints = requests.require(instance).tasks().stream()
                .filter(task -> task.definition().kind() == TaskKind.DATA_CONTAINER)
                .filter(task -> task.state() == TaskState.OPEN)
                .map(task -> "/api/instance/tasktypes/dataContainer/" + wire.id(task.recipientTaskSid()))
                .toList();
        return ApiAnswer.json(Map.of("endpoints", endpoints));
    }

    private ApiAnswer container(ApiRequest request) {
        TaskEntry task = task(request, TaskKind.DATA_CONTAINER);
        List<Map<String, Object>> fields = task.definition().fields().stream()
                .map(field -> ordered("key", field.key(), "value_type", field.type()))
                .toList();
        return ApiAnswer.json(Map.of("field_configuration", fields));
    }

    /** Unknown names are ignored and nothing is required, as the vendor's guide has it. */
    private ApiAnswer fillContainer(ApiRequest request) {
        TaskEntry task = task(request, TaskKind.DATA_CONTAINER);
        boolean saveOnly = request.query("saveOnly").filter("true"::equals).isPresent();
        requests.enter(task, request.caller(), known(task, object(request.json())), saveOnly);
        return ApiAnswer.json(json.task(task));
    }

    private ApiAnswer submitForm(ApiRequest request) {
        TaskEntry task = task(request, TaskKind.FORM);
        boolean draft = request.query("isDraft").filter("true"::equals).isPresent();
        requests.enter(task, request.caller(), object(request.json()), draft);
        return ApiAnswer.json(json.task(task));
    }

    private TaskEntry task(ApiRequest request, TaskKind kind) {
        TaskEntry task = requests.requireRecipientTask(request.id("recipientTaskSid"));
        requireVisible(task, request.caller());
        if (task.definition().kind() != kind) {
            throw Refusal.badRequest("the task is of another type");
        }
        return task;
    }

    private static void requireVisible(TaskEntry task, Person caller) {
        if (!task.request().concerns(caller)) {
            throw Refusal.forbidden();
        }
    }

    private static Map<String, JsonValue> known(TaskEntry task, Map<String, JsonValue> entered) {
        return task.definition().fields().stream()
                .map(TaskDefinition.Field::key)
                .filter(entered::containsKey)
                .collect(Collectors.toMap(key -> key, key -> entered.getOrDefault(key, JsonNull.INSTANCE)));
    }

    private static Map<String, JsonValue> object(JsonValue body) {
        if (body instanceof JsonNull) {
            return Map.of();
        }
        if (body instanceof JsonObject object) {
            return object.members();
        }
        throw Refusal.badRequest("the body must be a JSON object");
    }

    private static String text(Map<String, JsonValue> body, String name) {
        return body.getOrDefault(name, JsonNull.INSTANCE).asString().orElse("");
    }

    private static Map<String, Object> ordered(String key, Object value, String otherKey, Object otherValue) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put(key, value);
        ordered.put(otherKey, otherValue);
        return ordered;
    }
}
