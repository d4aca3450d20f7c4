package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests: start, list, read, cancel, their files. */
final class RequestRoutes {
    private final Processes processes;
    private final Requests requests;
    private final TaskFlow flow;
    private final Attachments attachments;
    private final Permissions permissions;
    private final Wire wire;
    private final StartAnswers startAnswers;
    private final RequestJson json;

    RequestRoutes(
            Processes processes,
            Requests requests,
            TaskFlow flow,
            Attachments attachments,
            Permissions permissions,
            Wire wire) {
        this.processes = processes;
        this.requests = requests;
        this.flow = flow;
        this.attachments = attachments;
        this.permissions = permissions;
        this.wire = wire;
        this.startAnswers = new StartAnswers(wire.dialect().startAnswer());
        this.json = new RequestJson(wire);
    }

    void addTo(Routes routes) {
        routes.add(Permission.RUN, "POST", "/api/instance/start/{processSid}", this::start);
        routes.add(Permission.RUN, "POST", "/api/instance/start/{processSid}/{processTaskSid}", this::startAtTask);
        routes.add("GET", "/api/instance/list/{permissionType}", this::list);
        routes.add("GET", "/api/instance/{instanceSid}", this::one);
        routes.add(Permission.RUN, "GET", "/api/instance/{instanceSid}/cancel", this::cancel);
        routes.add(Permission.DELETE, "DELETE", "/api/instance/", this::delete);
        routes.add(Permission.PARTICIPATE, "POST", "/api/instance/{instanceSid}/milestone", this::setMilestone);
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
        permissions.requireRun(request.caller(), process);
        Map<String, JsonValue> answers = request.object();
        String name = request.query("requestName").orElse(process.name());
        RequestEntry started = requests.start(process, first, name, request.caller(), answers);
        answers.values().forEach(answer -> attachments.attachNamed(started, answer, request.caller()));
        return ApiAnswer.json(startAnswers.wrapped(json.request(started)));
    }

    private ApiAnswer one(ApiRequest request) {
        RequestEntry entry = visible(request);
        Map<String, Object> answer = json.request(entry);
        if (request.flag("includeInstanceFiles")) {
            answer.put("files", files(entry));
        }
        return ApiAnswer.json(answer);
    }

    /** {@code Monitor} also shows what the caller may monitor, any other permission what the caller takes part in. */
    private ApiAnswer list(ApiRequest request) {
        Permission permission = Permissions.named(request.path("permissionType"))
                .orElseThrow(() -> Refusal.badRequest("permissionType must be the name of a permission"));
        request.requireGranted(permission);
        List<RequestEntry> shown = requests.newestFirst().stream()
                .filter(entry -> entry.concerns(request.caller())
                        || (permission == Permission.MONITOR
                                && permissions.may(request.caller(), permission, entry.process())))
                .toList();
        return wire.page(request, shown, json::request);
    }

    private ApiAnswer cancel(ApiRequest request) {
        RequestEntry entry = own(request, requests.require(request.id("instanceSid")));
        requests.cancel(entry);
        return ApiAnswer.json(json.request(entry));
    }

    private ApiAnswer delete(ApiRequest request) {
        List<RequestEntry> deleted = request.ids().stream()
                .map(requests::require)
                .map(entry -> own(request, entry))
                .toList();
        deleted.forEach(requests::delete);
        return ApiAnswer.json(true);
    }

    private ApiAnswer setMilestone(ApiRequest request) {
        RequestEntry entry = visible(request);
        flow.setMilestone(entry, request.text("milestone"));
        return ApiAnswer.json(json.request(entry));
    }

    private ApiAnswer files(ApiRequest request) {
        return ApiAnswer.json(files(visible(request)));
    }

    private List<Map<String, Object>> files(RequestEntry entry) {
        return entry.files().stream().map(file -> json.file(file, entry)).toList();
    }

    private ApiAnswer recipientTasks(ApiRequest request) {
        return wire.whole(request, visible(request).tasks(), json::task);
    }

    private RequestEntry visible(ApiRequest request) {
        RequestEntry entry = requests.require(request.id("instanceSid"));
        permissions.requireSight(request.caller(), entry);
        return entry;
    }

    /** A request's end is up to whoever started it, and to administrators. */
    private RequestEntry own(ApiRequest request, RequestEntry entry) {
        if (!entry.requester().equals(request.caller())) {
            permissions.requireAdministrator(request.caller());
        }
        return entry;
    }
}
