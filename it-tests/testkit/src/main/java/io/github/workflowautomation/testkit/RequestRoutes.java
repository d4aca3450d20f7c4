package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonNull;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Requests: start, list, read, cancel, their files. */
final class RequestRoutes {
    private static final Set<String> PERMISSIONS =
            Set.of("viewconfig", "edit", "create", "delete", "run", "participate", "grant", "manage", "monitor");

    private final Processes processes;
    private final Requests requests;
    private final Attachments attachments;
    private final Wire wire;
    private final StartAnswers startAnswers;
    private final RequestJson json;

    RequestRoutes(Processes processes, Requests requests, Attachments attachments, Wire wire) {
        this.processes = processes;
        this.requests = requests;
        this.attachments = attachments;
        this.wire = wire;
        this.startAnswers = new StartAnswers(wire.dialect().startAnswer());
        this.json = new RequestJson(wire);
    }

    void addTo(Routes routes) {
        routes.add("POST", "/api/instance/start/{processSid}", this::start);
        routes.add("POST", "/api/instance/start/{processSid}/{processTaskSid}", this::startAtTask);
        routes.add("GET", "/api/instance/list/{permissionType}", this::list);
        routes.add("GET", "/api/instance/{instanceSid}", request -> ApiAnswer.json(json.request(visible(request))));
        routes.add("GET", "/api/instance/{instanceSid}/cancel", this::cancel);
        routes.add("GET", "/api/instance/{instanceSid}/files", this::files);
        routes.add("GET", "/api/instance/{instanceSid}/recipientTask/list/data", this::recipientTasks);
    }

    private ApiAnswer start(ApiRequest request) {
        ProcessDefinition process = processes.require(request.id("processSid"));
        return start(request, process, process.tasks().get(0));
    }

    private ApiAnswer startAtTask(ApiRequest request) {
        ProcessDefinition process = processes.require(request.id("processSid"));
        UUID taskSid = request.id("processTaskSid");
        TaskDefinition first = process.tasks().stream()
                .filter(task -> task.sid().equals(taskSid))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such task in the process"));
        return start(request, process, first);
    }

    private ApiAnswer start(ApiRequest request, ProcessDefinition process, TaskDefinition first) {
        Map<String, JsonValue> answers = answers(request.json());
        String name = request.query("requestName").orElse(process.name());
        RequestEntry started = requests.start(process, first, name, request.caller(), answers);
        answers.values().forEach(answer -> attachments.attachNamed(started, answer, request.caller()));
        return ApiAnswer.json(startAnswers.wrapped(json.request(started)));
    }

    private static Map<String, JsonValue> answers(JsonValue body) {
        if (body instanceof JsonNull) {
            return Map.of();
        }
        if (body instanceof JsonObject object) {
            return object.members();
        }
        throw Refusal.badRequest("the answers must be a JSON object");
    }

    /** {@code Monitor} shows every request, any other permission those that the caller takes part in. */
    private ApiAnswer list(ApiRequest request) {
        String permission = request.path("permissionType").toLowerCase(Locale.ROOT);
        if (!PERMISSIONS.contains(permission)) {
            throw Refusal.badRequest("permissionType must be the name of a permission");
        }
        List<RequestEntry> shown = requests.newestFirst().stream()
                .filter(entry -> permission.equals("monitor") || entry.concerns(request.caller()))
                .toList();
        return wire.page(request, shown, json::request);
    }

    private ApiAnswer cancel(ApiRequest request) {
        RequestEntry entry = visible(request);
        requests.cancel(entry, request.caller());
        return ApiAnswer.json(json.request(entry));
    }

    private ApiAnswer files(ApiRequest request) {
        RequestEntry entry = visible(request);
        return ApiAnswer.json(
                entry.files().stream().map(file -> json.file(file, entry)).toList());
    }

    private ApiAnswer recipientTasks(ApiRequest request) {
        return wire.whole(request, visible(request).tasks(), json::task);
    }

    private RequestEntry visible(ApiRequest request) {
        RequestEntry entry = requests.require(request.id("instanceSid"));
        if (!entry.concerns(request.caller())) {
            throw Refusal.forbidden();
        }
        return entry;
    }
}
