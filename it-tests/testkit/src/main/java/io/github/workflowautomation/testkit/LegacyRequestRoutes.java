package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonNull;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.testkit.Dialect.ListShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The older API's requests and tasks: start, list, complete. */
final class LegacyRequestRoutes {
    private static final String CONTAINER = "/tasktypes/data-container/instances/tasks/reciptasks/";
    private static final Set<String> NOT_PLAYED =
            Set.of("submitted_range_start", "submitted_range_end", "id_range_start", "id_range_end");

    private final Processes processes;
    private final Requests requests;
    private final Attachments attachments;
    private final Wire wire;
    private final StartAnswers answers;
    private final LegacyJson json;
    private final TaskCompletion completion;
    private final Permissions permissions;

    LegacyRequestRoutes(
            Processes processes,
            Requests requests,
            Attachments attachments,
            TaskCompletion completion,
            Permissions permissions,
            Wire wire) {
        this.processes = processes;
        this.requests = requests;
        this.attachments = attachments;
        this.wire = wire;
        this.answers = new StartAnswers(wire.dialect().startAnswer());
        this.json = new LegacyJson(wire);
        this.completion = completion;
        this.permissions = permissions;
    }

    void addTo(Routes routes) {
        routes.addLegacy("POST", "/instances/{process_sid}/start", this::start);
        routes.addLegacy("GET", "/instances/mine", this::mine);
        routes.addLegacy("GET", "/instances/tasks/mine", this::tasks);
        routes.addLegacy("POST", "/tasktypes/approval/{recipient_task_sid}", this::approve);
        routes.addLegacy("GET", "/tasktypes/data-container/endpoints", this::containers);
        routes.addLegacy("GET", CONTAINER + "{recip_task_sid}", this::container);
        routes.addLegacy("POST", CONTAINER + "{recip_task_sid}", this::fillContainer);
    }

    /** Needs no body; of one it reads {@code name} and {@code answers}. */
    private ApiAnswer start(ApiRequest request) {
        ProcessDefinition process = processes.require(request.id("process_sid"));
        permissions.requireRun(request.caller(), process);
        JsonValue body = request.json();
        String name = body.get("name").flatMap(JsonValue::asString).orElse(process.name());
        JsonValue entered = body.get("answers").orElse(JsonNull.INSTANCE);
        Map<String, JsonValue> values = entered instanceof JsonObject object ? object.members() : Map.of();
        RequestEntry started = requests.start(process, process.tasks().get(0), name, request.caller(), values);
        attachments.attachNamed(started, entered, request.caller());
        return ApiAnswer.json(answers.wrapped(json.started(started)));
    }

    private ApiAnswer mine(ApiRequest request) {
        NOT_PLAYED.stream()
                .filter(name -> request.query(name).isPresent())
                .findAny()
                .ifPresent(name -> {
                    throw Refusal.notPlayed("ranges on a list");
                });
        List<RequestEntry> shown = requests.newestFirst().stream()
                .filter(entry -> entry.concerns(request.caller()))
                .filter(entry -> isAsked(request, entry))
                .toList();
        return wire.page(request, ListShape.ITEMS_AND_TOTAL, shown, json::request);
    }

    private static boolean isAsked(ApiRequest request, RequestEntry entry) {
        boolean ofStatus = switch (request.query("status").orElse("all")) {
            case "all" -> true;
            case "open" -> entry.state() == RequestState.STARTED;
            case "completed" -> entry.state() == RequestState.COMPLETED;
            default -> throw Refusal.badRequest("status must be all, open or completed");
        };
        return ofStatus
                && request.query("process_sid")
                        .flatMap(ApiRequest::readId)
                        .filter(sid -> !sid.equals(entry.process().sid()))
                        .isEmpty()
                && request.query("instance_name")
                        .filter(name -> !name.equals(entry.name()))
                        .isEmpty()
                && request.query("last_milestone")
                        .filter(name -> !name.equals(entry.milestone()))
                        .isEmpty();
    }

    /** No public source shows this list: the dialect decides on it. */
    private ApiAnswer tasks(ApiRequest request) {
        return wire.page(request, requests.waitingFor(request.caller()), new RequestJson(wire)::task);
    }

    private ApiAnswer approve(ApiRequest request) {
        return completion.approve(request, request.id("recipient_task_sid"));
    }

    private ApiAnswer containers(ApiRequest request) {
        UUID instance = request.query("instance_sid")
                .flatMap(ApiRequest::readId)
                .orElseThrow(() -> Refusal.badRequest("instance_sid must name a request"));
        return completion.containers(request, instance, Optional.empty(), CONTAINER);
    }

    private ApiAnswer container(ApiRequest request) {
        return completion.container(request, request.id("recip_task_sid"));
    }

    private ApiAnswer fillContainer(ApiRequest request) {
        return completion.fillContainer(request, request.id("recip_task_sid"), false);
    }
}
