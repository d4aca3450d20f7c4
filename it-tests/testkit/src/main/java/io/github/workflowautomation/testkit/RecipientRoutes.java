package io.github.workflowautomation.testkit;

import java.util.List;

/** Who has a share of a task: listed, added, taken off. */
final class RecipientRoutes {
    private final Requests requests;
    private final TaskFlow flow;
    private final People people;
    private final Permissions permissions;
    private final Wire wire;
    private final UserJson json;

    RecipientRoutes(Requests requests, TaskFlow flow, People people, Permissions permissions, Wire wire) {
        this.requests = requests;
        this.flow = flow;
        this.people = people;
        this.permissions = permissions;
        this.wire = wire;
        this.json = new UserJson(wire);
    }

    void addTo(Routes routes) {
        String of = "/api/instance/tasks/{instanceTaskSid}/";
        routes.add("GET", of + "recipients", this::list);
        routes.add(Permission.PARTICIPATE, "POST", of + "recipients", this::add);
        routes.add(Permission.PARTICIPATE, "DELETE", of + "recipients", this::remove);
        routes.add(Permission.PARTICIPATE, "DELETE", of + "recipientstasksbysid", this::removeShares);
    }

    private ApiAnswer list(ApiRequest request) {
        return wire.page(request, recipients(shares(request)), json::participant);
    }

    private ApiAnswer add(ApiRequest request) {
        List<TaskEntry> shares = changeable(request);
        flow.addRecipients(
                shares.get(0), request.ids().stream().map(people::requireSid).toList());
        return answer(request);
    }

    private ApiAnswer remove(ApiRequest request) {
        List<Person> removed = request.ids().stream().map(people::requireSid).toList();
        flow.removeShares(changeable(request).stream()
                .filter(share -> share.state() == TaskState.OPEN)
                .filter(share -> removed.contains(share.assignee()))
                .toList());
        return answer(request);
    }

    private ApiAnswer removeShares(ApiRequest request) {
        List<TaskEntry> shares = changeable(request);
        List<TaskEntry> removed =
                request.ids().stream().map(requests::requireRecipientTask).toList();
        if (!shares.containsAll(removed)) {
            throw Refusal.badRequest("a share is of another task");
        }
        flow.removeShares(removed);
        return answer(request);
    }

    private ApiAnswer answer(ApiRequest request) {
        return wire.whole(request, recipients(shares(request)), json::participant);
    }

    private List<TaskEntry> shares(ApiRequest request) {
        TaskEntry task = requests.requireInstanceTask(request.id("instanceTaskSid"));
        permissions.requireSight(request.caller(), task.request());
        return task.shares();
    }

    /** Who has a task is for whoever started the request, and for administrators. The shares that are open come first. */
    private List<TaskEntry> changeable(ApiRequest request) {
        TaskEntry task = requests.requireInstanceTask(request.id("instanceTaskSid"));
        if (!task.request().requester().equals(request.caller())) {
            permissions.requireAdministrator(request.caller());
        }
        return task.shares().stream()
                .sorted((one, other) -> one.state().compareTo(other.state()))
                .toList();
    }

    private static List<Person> recipients(List<TaskEntry> shares) {
        return shares.stream()
                .filter(share -> share.state() != TaskState.CANCELLED)
                .map(TaskEntry::assignee)
                .distinct()
                .toList();
    }
}
