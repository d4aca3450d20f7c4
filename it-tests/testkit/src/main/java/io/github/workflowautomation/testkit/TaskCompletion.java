package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonNull;
import io.github.workflowautomation.api.support.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What completes tasks, the same in both generations of the API. */
final class TaskCompletion {
    private final Requests requests;
    private final TaskFlow flow;
    private final Permissions permissions;
    private final Wire wire;
    private final RequestJson json;

    TaskCompletion(Requests requests, TaskFlow flow, Permissions permissions, Wire wire) {
        this.requests = requests;
        this.flow = flow;
        this.permissions = permissions;
        this.wire = wire;
        this.json = new RequestJson(wire);
    }

    ApiAnswer approve(ApiRequest request, UUID sid) {
        TaskEntry task = task(request, sid, TaskKind.APPROVAL);
        Map<String, JsonValue> body = request.object();
        flow.approve(task, request.caller(), text(body, "Approval"), text(body, "Comments"));
        return ApiAnswer.json(json.task(task));
    }

    /** The data containers that wait in one request, as the paths to post to (D), all or those of a name. */
    ApiAnswer containers(ApiRequest request, UUID instance, Optional<String> name, String path) {
        RequestEntry entry = requests.require(instance);
        permissions.requireSight(request.caller(), entry);
        List<String> endpoints = entry.tasks().stream()
                .filter(task -> task.definition().kind() == TaskKind.DATA_CONTAINER)
                .filter(task -> task.state() == TaskState.OPEN)
                .filter(task -> name.filter(
                                asked -> !asked.equals(task.definition().name()))
                        .isEmpty())
                .map(task -> path + wire.id(task.recipientTaskSid()) + "?task_name="
                        + encoded(task.definition().name()))
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
        flow.enter(task, request.caller(), known(task, request.object()), saveOnly);
        return ApiAnswer.json(json.task(task));
    }

    TaskEntry task(ApiRequest request, UUID sid, TaskKind kind) {
        TaskEntry task = requests.requireRecipientTask(sid);
        if (!flow.isFor(task, request.caller())) {
            permissions.requireSight(request.caller(), task.request());
        }
        if (task.definition().kind() != kind) {
            throw Refusal.badRequest("the task is of another type");
        }
        return task;
    }

    private static Map<String, JsonValue> known(TaskEntry task, Map<String, JsonValue> entered) {
        return task.definition().fields().stream()
                .map(TaskDefinition.Field::key)
                .filter(entered::containsKey)
                .collect(Collectors.toMap(key -> key, key -> entered.getOrDefault(key, JsonNull.INSTANCE)));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
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
