package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonNull;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What completes tasks, the same in both generations of the API. */
final class TaskCompletion {
    private final Requests requests;
    private final Wire wire;
    private final RequestJson json;

    TaskCompletion(Requests requests, Wire wire) {
        this.requests = requests;
        this.wire = wire;
        this.json = new RequestJson(wire);
    }

    ApiAnswer approve(ApiRequest request, UUID sid) {
        TaskEntry task = task(request, sid, TaskKind.APPROVAL);
        Map<String, JsonValue> body = object(request.json());
        requests.approve(task, request.caller(), text(body, "Approval"), text(body, "Comments"));
        return ApiAnswer.json(json.task(task));
    }

    /** The data containers that wait in one request, as the paths to post to. */
    ApiAnswer containers(UUID instance, String path) {
        List<String> endpoints = requests.require(instance).tasks().stream()
                .filter(task -> task.definition().kind() == TaskKind.DATA_CONTAINER)
                .filter(task -> task.state() == TaskState.OPEN)
                .map(task -> path + wire.id(task.recipientTaskSid()))
                .toList();
        return ApiAnswer.json(Map.of("endpoints", endpoints));
    }

    ApiAnswer container(ApiRequest request, UUID sid) {
        TaskEntry task = task(request, sid, TaskKind.DATA_CONTAINER);
        List<Map<String, Object>> fields = task.definition().fields().stream()
                .map(field -> ordered("key", field.key(), "value_type", field.type()))
                .toList();
        return ApiAnswer.json(Map.of("field_configuration", fields));
    }

    /** Unknown names are ignored and nothing is required, as the vendor's guide has it. */
    ApiAnswer fillContainer(ApiRequest request, UUID sid, boolean saveOnly) {
        TaskEntry task = task(request, sid, TaskKind.DATA_CONTAINER);
        requests.enter(task, request.caller(), known(task, object(request.json())), saveOnly);
        return ApiAnswer.json(json.task(task));
    }

    TaskEntry task(ApiRequest request, UUID sid, TaskKind kind) {
        TaskEntry task = requests.requireRecipientTask(sid);
        requireVisible(task, request.caller());
        if (task.definition().kind() != kind) {
            throw Refusal.badRequest("the task is of another type");
        }
        return task;
    }

    static void requireVisible(TaskEntry task, Person caller) {
        if (!task.request().concerns(caller)) {
            throw Refusal.forbidden();
        }
    }

    static Map<String, JsonValue> object(JsonValue body) {
        if (body instanceof JsonNull) {
            return Map.of();
        }
        if (body instanceof JsonObject object) {
            return object.members();
        }
        throw Refusal.badRequest("the body must be a JSON object");
    }

    private static Map<String, JsonValue> known(TaskEntry task, Map<String, JsonValue> entered) {
        return task.definition().fields().stream()
                .map(TaskDefinition.Field::key)
                .filter(entered::containsKey)
                .collect(Collectors.toMap(key -> key, key -> entered.getOrDefault(key, JsonNull.INSTANCE)));
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
