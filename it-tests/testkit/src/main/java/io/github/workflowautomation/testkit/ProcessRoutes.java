package io.github.workflowautomation.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Processes and the tasks in their design. */
final class ProcessRoutes {
    private final Processes processes;
    private final Permissions permissions;
    private final Wire wire;

    ProcessRoutes(Processes processes, Permissions permissions, Wire wire) {
        this.processes = processes;
        this.permissions = permissions;
        this.wire = wire;
    }

    void addTo(Routes routes) {
        routes.add("GET", "/api/processes/search", this::search);
        routes.add("GET", "/api/processes/tasktypes", request -> ApiAnswer.json(taskTypes()));
        routes.add("GET", "/api/processes/{processSids}", this::several);
        routes.add("GET", "/api/processes/{processSid}/firstTasks", this::firstTasks);
        routes.add("GET", "/api/processes/{processSid}/tasks", this::tasks);
    }

    /** All, or those with which the caller may do what is asked for. */
    private ApiAnswer search(ApiRequest request) {
        Optional<Permission> asked = request.query("permissionType")
                .map(word -> Permissions.named(word)
                        .orElseThrow(() -> Refusal.badRequest("permissionType must be the name of a permission")));
        List<ProcessDefinition> shown = processes.all().stream()
                .filter(process -> asked.filter(permission -> !permissions.may(request.caller(), permission, process))
                        .isEmpty())
                .toList();
        return wire.whole(request, shown, this::json);
    }

    private static List<Map<String, String>> taskTypes() {
        return Arrays.stream(TaskKind.values())
                .map(kind -> Map.of("taskType", kind.segment()))
                .toList();
    }

    /** The ids come joined by commas; the answer is an array even for one. */
    private ApiAnswer several(ApiRequest request) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (String text : request.path("processSids").split(",", -1)) {
            found.add(json(
                    processes.require(ApiRequest.readId(text).orElseThrow(() -> Refusal.notFound("no such process")))));
        }
        return ApiAnswer.json(found);
    }

    private ApiAnswer firstTasks(ApiRequest request) {
        ProcessDefinition process = processes.require(request.id("processSid"));
        return ApiAnswer.json(List.of(json(process.tasks().get(0))));
    }

    private ApiAnswer tasks(ApiRequest request) {
        ProcessDefinition process = processes.require(request.id("processSid"));
        return ApiAnswer.json(process.tasks().stream().map(this::json).toList());
    }

    private Map<String, Object> json(ProcessDefinition process) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sid", wire.id(process.sid()));
        json.put("id", process.number());
        json.put("name", process.name());
        json.put("description", process.description());
        json.put("publishStatus", process.publishStatus());
        json.put("createdDate", Wire.time(process.created()));
        return json;
    }

    private Map<String, Object> json(TaskDefinition task) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sid", wire.id(task.sid()));
        json.put("name", task.name());
        json.put("taskType", task.kind().segment());
        return json;
    }
}
