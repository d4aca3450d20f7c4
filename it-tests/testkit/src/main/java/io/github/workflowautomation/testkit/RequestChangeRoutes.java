package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.Optional;

/** Requests that are there: renamed, copied, put below another. Which members a body may have is inferred (I). */
final class RequestChangeRoutes {
    private static final String NAME = "name";

    private final Requests requests;
    private final Permissions permissions;
    private final RequestJson json;

    RequestChangeRoutes(Requests requests, Permissions permissions, Wire wire) {
        this.requests = requests;
        this.permissions = permissions;
        this.json = new RequestJson(wire);
    }

    void addTo(Routes routes) {
        routes.add(Permission.PARTICIPATE, "POST", "/api/instance/{instanceSid}", this::update);
        routes.add(Permission.RUN, "POST", "/api/instance/{instanceSid}/copy", this::copy);
        routes.add(Permission.PARTICIPATE, "GET", "/api/instance/{childSid}/newparent/{parentSid}", this::setParent);
    }

    /** Takes a new name; what else may be changed is not public, and changes nothing here. */
    private ApiAnswer update(ApiRequest request) {
        RequestEntry entry = visible(request, "instanceSid");
        name(request).ifPresent(entry::rename);
        return ApiAnswer.json(json.request(entry));
    }

    /** The caller's own request, of the same process and with the same answers, at its first task. */
    private ApiAnswer copy(ApiRequest request) {
        RequestEntry entry = visible(request, "instanceSid");
        permissions.requireRun(request.caller(), entry.process());
        RequestEntry copy = requests.start(
                entry.process(),
                entry.process().tasks().get(0),
                name(request).orElse(entry.name()),
                request.caller(),
                entry.answers());
        return ApiAnswer.json(json.request(copy));
    }

    private ApiAnswer setParent(ApiRequest request) {
        RequestEntry child = visible(request, "childSid");
        RequestEntry parent = visible(request, "parentSid");
        if (parent.isBelow(child)) {
            throw Refusal.badRequest("a request cannot be its own parent");
        }
        child.putBelow(parent);
        return ApiAnswer.json(json.request(child));
    }

    private RequestEntry visible(ApiRequest request, String parameter) {
        RequestEntry entry = requests.require(request.id(parameter));
        permissions.requireSight(request.caller(), entry);
        return entry;
    }

    private static Optional<String> name(ApiRequest request) {
        return Optional.ofNullable(request.object().get(NAME)).flatMap(JsonValue::asString);
    }
}
