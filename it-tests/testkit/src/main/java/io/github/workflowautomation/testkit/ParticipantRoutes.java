package io.github.workflowautomation.testkit;

import java.util.List;

/** Who has to do with a request. */
final class ParticipantRoutes {
    private final Requests requests;
    private final People people;
    private final Permissions permissions;
    private final Wire wire;
    private final UserJson json;

    ParticipantRoutes(Requests requests, People people, Permissions permissions, Wire wire) {
        this.requests = requests;
        this.people = people;
        this.permissions = permissions;
        this.wire = wire;
        this.json = new UserJson(wire);
    }

    void addTo(Routes routes) {
        String of = "/api/instance/instanceContact/";
        routes.add("GET", of + "{instanceGuid}/participants", this::all);
        routes.add("GET", of + "{instanceSid}/contact/{contactSid}", this::one);
        routes.add("GET", of + "{instanceSid}/task/{itaskRecipSid}", this::ofTask);
        routes.add(Permission.PARTICIPATE, "POST", of + "{instanceSid}/contact", this::add);
        routes.add("GET", "/api/instance/{instanceSid}/discussion/participants", this::inDiscussion);
    }

    private ApiAnswer all(ApiRequest request) {
        return wire.whole(request, visible(request, "instanceGuid").participants(), json::participant);
    }

    private ApiAnswer inDiscussion(ApiRequest request) {
        return wire.page(request, visible(request, "instanceSid").participants(), json::participant);
    }

    private ApiAnswer one(ApiRequest request) {
        List<Person> participants = visible(request, "instanceSid").participants();
        Person person = people.requireSid(request.id("contactSid"));
        if (!participants.contains(person)) {
            throw Refusal.notFound("no such participant");
        }
        return ApiAnswer.json(json.participant(person));
    }

    private ApiAnswer ofTask(ApiRequest request) {
        RequestEntry entry = visible(request, "instanceSid");
        TaskEntry share = requests.requireRecipientTask(request.id("itaskRecipSid"));
        if (!share.request().equals(entry)) {
            throw Refusal.notFound("no such task in the request");
        }
        return ApiAnswer.json(json.participant(share.assignee()));
    }

    private ApiAnswer add(ApiRequest request) {
        Person person = people.requireSid(request.memberId("contactSid"));
        visible(request, "instanceSid").admit(person);
        return ApiAnswer.json(json.participant(person));
    }

    private RequestEntry visible(ApiRequest request, String parameter) {
        RequestEntry entry = requests.require(request.id(parameter));
        permissions.requireSight(request.caller(), entry);
        return entry;
    }
}
